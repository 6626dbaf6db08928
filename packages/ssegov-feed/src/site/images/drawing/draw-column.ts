import { fitText, type TextBox } from './fit-text.js';
import type { Typeface } from './typeface.js';

/** One text of a column. */
export interface Block {
  readonly text: string;
  readonly face: Typeface;
  readonly colour: string;
  /** The space above, in pixels; none above the first block. */
  readonly above: number;
  /** The largest and the smallest size, the greatest height, and the distance between lines. */
  readonly box: Omit<TextBox, 'width'>;
}

/** Where a column stands, in pixels. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the height of a letter, in em: the middle of a line is that much above its baseline. */
const middle = 0.36;

/** The texts below each other, each as large as its box allows, centred between top and bottom. */
export function drawColumn(blocks: readonly Block[], { left, width, top, bottom }: Place): string {
  const laidOut = blocks.map((block, index) => {
    const fitted = fitText(block.text, { ...block.box, width }, (part) => block.face.width(part));
    const leading = fitted.size * block.box.leading;
    return { ...block, ...fitted, leading, above: index ? block.above : 0, height: fitted.lines.length * leading };
  });
  const height = laidOut.reduce((sum, block) => sum + block.above + block.height, 0);
  let y = top + (bottom - top - height) / 2;
  const drawn = laidOut.map(({ face, colour, above, size, lines, leading, height: own }) => {
    const start = y + above;
    y = start + own;
    const outlines = lines.map((line, index) =>
      face.outline(line, left, start + leading * (index + 0.5) + size * middle, size),
    );
    return `<g fill="${colour}">${outlines.join('')}</g>`;
  });
  return drawn.join('');
}
