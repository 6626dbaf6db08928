/** Red, green and blue of sRGB, 0 to 255; a fourth number, the alpha, is ignored. */
export type Colour = readonly number[];

/** A share (0 to 1) of a colour over another one: the result of `color-mix(in srgb, …)`, and of a layer with that alpha. */
export const mix = (colour: Colour, base: Colour, share: number): Colour =>
  base.map((value, at) => (colour[at] ?? 0) * share + value * (1 - share));

/** The contrast ratio of two colours, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, for numbers from 0 to 255. */
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

/** The strongest tints under text, as a share of the accent (a region of the map) and of the text colour (labels). */
const deepestShare = 0.38;
const softShare = 0.06;

/** The lowest share that `holds`, from a given one on in steps of 2 %; 1 if none does. */
function findLowestShare(share: number, holds: (share: number) => boolean): number {
  return share >= 1 || holds(share) ? Math.min(1, share) : findLowestShare(share + 0.02, holds);
}

const write = ([red = 0, green = 0, blue = 0]: Colour): string => `rgb(${red} ${green} ${blue})`;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * The custom properties from which the tokens are computed: colours with the contrast that WCAG 2.2 asks for, 4.5 for text and
 * 3 for borders and fills. If the background is undefined, as over an image, they are the text colour, unmixed.
 */
export function mixColours(
  text: Colour,
  background: Colour | undefined,
  accent?: Colour,
): Readonly<Record<string, string>> {
  const base = background ?? (contrast(text, white) > contrast(text, black) ? white : black);
  const pick = ([dark = text, light = text]: readonly Colour[], ratio: number) => {
    const better = contrast(dark, base) > contrast(light, base) ? dark : light;
    return background && contrast(better, base) >= ratio ? better : text;
  };
  const share = (from: number, on: Colour, ratio: number) =>
    percent(background ? findLowestShare(from, (some) => contrast(mix(text, on, some), on) >= ratio) : 1);
  const green = pick(greens, 3);
  const tinted = (tint: number) => [mix(accent ?? green, base, deepestShare * tint), mix(text, base, softShare * tint)];
  const tint = background
    ? 1 - findLowestShare(0, (less) => tinted(1 - less).every((on) => contrast(text, on) >= 4.5))
    : 0;
  return {
    '--_ground': write(base),
    '--_text': write(text),
    '--_green': write(green),
    '--_red': write(pick(reds, 4.5)),
    '--_tint': tint.toFixed(2),
    '--_readable': share(0.74, mix(text, base, softShare * tint), 4.5),
    '--_visible': share(0.5, base, 3),
  };
}
