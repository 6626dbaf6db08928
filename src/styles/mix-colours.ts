/** Red, green and blue of sRGB in 255ths; a fourth number, the alpha, is not looked at. */
export type Colour = readonly number[];

/** So much of a colour over a ground: what `color-mix(in srgb, …)` makes, and a layer that lets its ground through. */
export const mix = (colour: Colour, ground: Colour, share: number): Colour =>
  ground.map((value, at) => (colour[at] ?? 0) * share + value * (1 - share));

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, its constants in 255ths. */
function contrast(...colours: readonly [Colour, Colour]): number {
  const [one = 0, other = 0] = colours.map((colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) =>
      value <= 10.31 ? value / 3294.6 : ((value + 14.025) / 269.025) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(one / other, other / one);
}

const black = [0, 0, 0];
const white = [255, 255, 255];
const greens = [
  [10, 96, 69],
  [116, 211, 172],
];
const reds = [
  [179, 38, 30],
  [255, 180, 171],
];

/** The shares of the strongest tints on which text stands: of the accent, a region of the map; of the text's own, a quiet ground. */
const deepest = 0.38;
const soft = 0.06;

/** The least share from one to all, in steps of 2 %, that holds; all where none does. */
function findLeast(share: number, holds: (share: number) => boolean): number {
  return share >= 1 || holds(share) ? Math.min(1, share) : findLeast(share + 0.02, holds);
}

const write = ([red = 0, green = 0, blue = 0]: Colour): string => `rgb(${red} ${green} ${blue})`;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

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
    percent(known ? findLeast(from, (some) => contrast(mix(text, on, some), on) >= ratio) : 1);
  const green = pick(greens, 3);
  const tinted = (tint: number) => [mix(accent ?? green, ground, deepest * tint), mix(text, ground, soft * tint)];
  const tint = known ? 1 - findLeast(0, (less) => tinted(1 - less).every((on) => contrast(text, on) >= 4.5)) : 0;
  return {
    '--_ground': write(ground),
    '--_text': write(text),
    '--_green': write(green),
    '--_red': write(pick(reds, 4.5)),
    '--_tint': tint.toFixed(2),
    '--_readable': share(0.74, mix(text, ground, soft * tint), 4.5),
    '--_visible': share(0.5, ground, 3),
  };
}
