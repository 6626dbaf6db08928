/** Red, green and blue of sRGB, 0 to 1. */
export type Colour = readonly number[];

/** So much of a colour over a ground: what `color-mix(in srgb, …)` makes, and a layer that lets its ground through. */
export const mix = (colour: Colour, ground: Colour, share: number): Colour =>
  ground.map((value, at) => (colour[at] ?? 0) * share + value * (1 - share));

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrast = (one: Colour, other: Colour): number => {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(first / second, second / first);
};

/** In 255ths. */
const write = (colour: Colour): string => `rgb(${colour.map((value) => Math.round(value * 255)).join(' ')})`;
const colour = (...values: readonly number[]): Colour => values.map((value) => value / 255);

const black = colour(0, 0, 0);
const white = colour(255, 255, 255);
const greens = [colour(10, 96, 69), colour(116, 211, 172)];
const reds = [colour(179, 38, 30), colour(255, 180, 171)];

/** The shares of the strongest tints on which text stands: of the accent, a region of the map; of the text's own, a quiet ground. */
const deepest = 0.38;
const soft = 0.06;

/** The least share from one to all, in steps of 2 %, that holds; all where none does. */
function findLeast(from: number, holds: (share: number) => boolean): number {
  let share = from;
  while (share < 1 && !holds(share)) share += 0.02;
  return Math.min(1, share);
}

/**
 * What the tokens need to know of a page: colours that stand out from its ground at the ratios of WCAG 2.2, 4.5 for text, 3 for
 * borders and fills. Where the ground is not known, as over an image, they are the text's own, unmixed.
 */
export function mixColours(text: Colour, known: Colour | undefined, accent?: Colour): Readonly<Record<string, string>> {
  const ground = known ?? (contrast(text, white) > contrast(text, black) ? white : black);
  const pick = ([dark = text, light = text]: readonly Colour[], ratio: number) => {
    const better = contrast(dark, ground) > contrast(light, ground) ? dark : light;
    return known && contrast(better, ground) >= ratio ? better : text;
  };
  const share = (from: number, on: Colour, ratio: number) =>
    known ? findLeast(from, (some) => contrast(mix(text, on, some), on) >= ratio) : 1;
  const percent = (value: number) => `${String(Math.round(value * 100))}%`;
  const green = pick(greens, 3);
  const tinted = (tint: number) => [mix(accent ?? green, ground, deepest * tint), mix(text, ground, soft * tint)];
  const tint = known ? 1 - findLeast(0, (less) => tinted(1 - less).every((on) => contrast(text, on) >= 4.5)) : 0;
  return {
    '--_ground': write(ground),
    '--_text': write(text),
    '--_green': write(green),
    '--_red': write(pick(reds, 4.5)),
    '--_tint': tint.toFixed(2),
    '--_readable': percent(share(0.74, mix(text, ground, soft * tint), 4.5)),
    '--_visible': percent(share(0.5, ground, 3)),
  };
}
