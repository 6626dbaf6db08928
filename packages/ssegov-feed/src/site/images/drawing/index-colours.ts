/** An image of at most 256 colours: for each pixel, the number of its colour. */
export interface IndexedImage {
  readonly data: Uint8Array;
  readonly palette: [red: number, green: number, blue: number][];
}

type Colour = IndexedImage['palette'][number];

const most = 256;

function nearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function addColour([red = 0, green = 0, blue = 0]: Uint8Array, palette: Colour[]): number {
  const colour: Colour = [red, green, blue];
  return palette.length < most ? palette.push(colour) - 1 : nearest(colour, palette);
}

/**
 * Counts the colours of opaque RGBA pixels. Our images have some 120: four colours on two grounds, with sixteen steps of
 * smoothing. A colour that is one too many becomes the nearest one.
 */
export function indexColours(pixels: Uint8Array): IndexedImage {
  const aligned = pixels.byteOffset % 4 ? pixels.slice() : pixels;
  const colours = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const data = new Uint8Array(colours.length);
  const palette: Colour[] = [];
  const numbers = new Map<number, number>();
  let [last, number] = [-1, 0];
  for (let index = 0; index < data.length; index++) {
    const colour = colours[index]!;
    // Most pixels have the colour of the one before.
    if (colour !== last) {
      number = numbers.get(colour) ?? addColour(aligned.subarray(index * 4, index * 4 + 3), palette);
      numbers.set(colour, number);
      last = colour;
    }
    data[index] = number;
  }
  return { data, palette };
}
