export interface TextBox {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** The distance between baselines, in em. */
  readonly leading: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Measures a text in em. */
type Measure = (text: string) => number;

interface Word {
  readonly text: string;
  readonly width: number;
}

interface Line {
  readonly words: readonly Word[];
  readonly width: number;
}

const textOf = ({ words }: Line) => words.map(({ text }) => text).join(' ');

/** Breaks between words only: a Korean name is one word. A word that is wider than a line has a line of its own. */
function wrap(words: readonly Word[], space: number, width: number): Line[] {
  const lines: Line[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last && last.width + space + word.width;
    if (longer !== undefined && longer <= width) lines.splice(-1, 1, { words: [...last!.words, word], width: longer });
    else lines.push({ words: [word], width: word.width });
  }
  return lines;
}

const fit = (lines: readonly Line[], width: number) => lines.every((line) => line.width <= width);

/** As many lines as there are, as even as possible: no last line of one short word. */
function balance(words: readonly Word[], space: number, width: number): Line[] {
  const count = wrap(words, space, width).length;
  let [narrow, wide] = [0, width];
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    const lines = wrap(words, space, middle);
    if (lines.length === count && fit(lines, middle)) wide = middle;
    else narrow = middle;
  }
  return wrap(words, space, wide);
}

/** The longest beginning that fits with its "…": whole words, or a part of the first one. */
function shorten(words: readonly string[], width: number, measure: Measure): string {
  const fits = (text: string) => measure(`${text}…`) <= width;
  let count = words.length;
  while (count > 1 && !fits(words.slice(0, count).join(' '))) count--;
  const characters = Array.from(words.slice(0, count).join(' '));
  let [shortest, longest] = [1, characters.length];
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (fits(characters.slice(0, middle).join(''))) shortest = middle;
    else longest = middle - 1;
  }
  return `${characters.slice(0, shortest).join('')}…`;
}

/**
 * The largest size at which a text fits a box without a break inside a word. A text that fits at no size is cut at the smallest
 * one, and ends with "…".
 */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const words = text.split(' ').map((word) => ({ text: word, width: measure(word) }));
  const space = measure(' ');
  const countAt = (size: number) => Math.max(1, Math.floor(box.height / (size * box.leading)));
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const width = box.width / size;
    const lines = wrap(words, space, width);
    if (lines.length <= countAt(size) && fit(lines, width))
      return { size, lines: balance(words, space, width).map(textOf) };
  }
  const size = box.smallest;
  const width = box.width / size;
  const lines = wrap(words, space, width);
  const tooWide = lines.findIndex((line) => line.width > width);
  const whole = Math.min(countAt(size) - 1, tooWide < 0 ? lines.length : tooWide);
  const rest = lines.slice(whole).flatMap((line) => line.words.map((word) => word.text));
  return { size, lines: [...lines.slice(0, whole).map(textOf), shorten(rest, width, measure)] };
}
