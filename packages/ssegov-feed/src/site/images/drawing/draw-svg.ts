import type { ImageInputs } from '../image-inputs.js';
import { tints } from '../tints.js';
import { drawColumn, type Block } from './draw-column.js';
import { drawableTexts } from './drawable-texts.js';
import type { DrawingTools } from './load-tools.js';
import { mix } from './mix.js';
import type { Typeface } from './typeface.js';

const size = { width: 1200, height: 630, panel: 348 };
/** Some messengers cut the image to 2 to 1: what matters keeps 15 pixels more from the top and the bottom. */
const margin = 72;
const left = size.panel + margin;
const width = size.width - margin - left;
const footTop = 500;
const [ink, muted, line, paper] = ['#17211d', '#55625c', '#d9dfdb', '#ffffff'];

/** With the spaces between them, the first three are as high as the place above the foot. */
const boxes = {
  meta: { largest: 34, smallest: 24, height: 45, leading: 1.3 },
  name: { largest: 128, smallest: 26, height: 278, leading: 1.2 },
  other: { largest: 46, smallest: 26, height: 106, leading: 1.3 },
  network: { largest: 26, smallest: 20, height: 34, leading: 1.3 },
  networkOther: { largest: 21, smallest: 18, height: 28, leading: 1.3 },
};

export interface DrawnSvg {
  readonly svg: string;
  /** Characters that the font lacks. */
  readonly missing: readonly string[];
}

/** The texts of an image that can be drawn. */
class Texts {
  readonly missing = new Set<string>();

  of(texts: readonly string[], face: Typeface): readonly string[] {
    const found = drawableTexts(texts, (text) => face.missing(text));
    for (const character of found.missing) this.missing.add(character);
    return found.texts;
  }
}

const block = (text: string | undefined, rest: Omit<Block, 'text'>): Block[] => (text ? [{ text, ...rest }] : []);

const fill = (colour: string, x: number, y: number, wide: number, high: number) =>
  `<path fill="${colour}" d="M${x} ${y}h${wide}v${high}h${-wide}z"/>`;

function drawPanel({ marks, tint, isSolid }: ImageInputs, texts: Texts, face: Typeface): string {
  const colour = tints[tint] ?? tints[0];
  const ground = fill(isSolid ? colour : mix(colour, 0.2, paper), 0, 0, size.panel, size.height);
  const [mark] = texts.of(marks, face);
  if (!mark) return ground;
  const fontSize = Math.min(216, (size.panel - 96) / face.width(mark));
  const box = face.ink(mark, fontSize);
  const [x, y] = [(size.panel - box.left - box.right) / 2, (size.height - box.top - box.bottom) / 2];
  return `${ground}<g fill="${isSolid ? paper : mix(colour, 0.85, ink)}">${face.outline(mark, x, y, fontSize)}</g>`;
}

function drawNames(inputs: ImageInputs, texts: Texts, { regular, semibold }: DrawingTools): string {
  const meta = inputs.meta.flatMap((part) => texts.of(part, regular).slice(0, 1)).join(' · ');
  const [name = inputs.spare, other] = texts.of(inputs.names, semibold);
  const blocks = [
    ...block(meta, { face: regular, colour: muted, above: 0, box: boxes.meta }),
    ...block(name, { face: semibold, colour: ink, above: 6, box: boxes.name }),
    ...block(other, { face: regular, colour: muted, above: 12, box: boxes.other }),
  ];
  return drawColumn(blocks, { left, width, top: 52, bottom: inputs.network.length ? footTop : size.height - 52 });
}

function drawFoot({ network, acronym }: ImageInputs, texts: Texts, { regular, semibold }: DrawingTools): string {
  const [name, other] = texts.of(network, regular);
  if (!name) return '';
  const [short] = texts.of([acronym], semibold);
  const place = { left, width, top: footTop + 14, bottom: 598 };
  const row = other ? { ...place, bottom: place.bottom - boxes.networkOther.height - 6 } : place;
  const start = short ? semibold.width(`${short} `) * boxes.network.largest + 6 : 0;
  return [
    fill(line, left, footTop, width, 2),
    drawColumn(block(short, { face: semibold, colour: tints[0], above: 0, box: boxes.network }), row),
    drawColumn(block(name, { face: regular, colour: ink, above: 0, box: boxes.network }), {
      ...row,
      left: left + start,
      width: width - start,
    }),
    drawColumn(block(other, { face: regular, colour: muted, above: 0, box: boxes.networkOther }), {
      ...place,
      top: row.bottom - 2,
    }),
  ].join('');
}

export function drawSvg(inputs: ImageInputs, tools: DrawingTools): DrawnSvg {
  const texts = new Texts();
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    fill(paper, 0, 0, size.width, size.height),
    drawPanel(inputs, texts, tools.semibold),
    drawNames(inputs, texts, tools),
    drawFoot(inputs, texts, tools),
    '</svg>',
  ].join('');
  return { svg, missing: [...texts.missing] };
}
