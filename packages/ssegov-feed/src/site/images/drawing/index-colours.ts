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

/**
 * Counts the colours of opaque RGBA pixels. Our images have some 120: four colours on two grounds, with sixteen steps of
 * smoothing. A colour that is one too many becomes the nearest one.
 */
export function indexColours(pixels: Uint8Array): IndexedImage {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const data = new Uint8Array(pixels.length / 4);
  const palette: Colour[] = [];
  const numbers = new Map<number, number>();
  let [last, number] = [-1, 0];
  for (let index = 0; index < data.length; index++) {
    const pixel = view.getUint32(index * 4);
    // Most pixels have the colour of the one before.
    if (pixel !== last) {
      const known = numbers.get(pixel);
      if (known === undefined) {
        const colour: Colour = [pixel >>> 24, (pixel >>> 16) & 255, (pixel >>> 8) & 255];
        number = palette.length < most ? palette.push(colour) - 1 : nearest(colour, palette);
        numbers.set(pixel, number);
      } else number = known;
      last = pixel;
    }
    data[index] = number;
  }
  return { data, palette };
}
