type Pixel = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The visible colour of colours painted one over the other on white, the last on top. */
export function paint(...colours: readonly string[]): Pixel {
  canvas.canvas.width = canvas.canvas.height = 1;
  for (const colour of ['#fff', ...colours]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: Pixel, other: Pixel): number {
  const luminance = (pixel: Pixel) => {
    const [red = 0, green = 0, blue = 0] = pixel.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [first, second] = [luminance(one), luminance(other)];
  return Math.max(first / second, second / first);
}

/** The backgrounds under an element, the lowest first. */
export function groundsUnder(element: Element | null): string[] {
  if (!element) return [];
  const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return [...groundsUnder(around ?? null), getComputedStyle(element).backgroundColor];
}
