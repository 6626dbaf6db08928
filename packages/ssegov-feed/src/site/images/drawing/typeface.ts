import type { Font } from 'harfbuzzjs';

type HarfBuzz = typeof import('harfbuzzjs');

interface Glyph {
  readonly id: number;
  /** In font units, from the text's start. */
  readonly x: number;
  readonly y: number;
}

interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
}

/** The box of the ink, in pixels, from the start of the baseline; y grows downwards. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many texts and outlines are kept: kinds, regions and the network's name are on thousands of images. */
const kept = 2000;

/** One weight of the font: measures texts, and gives their outlines. */
export class Typeface {
  readonly #harfBuzz: HarfBuzz;
  readonly #font: Font;
  readonly #unitsPerEm: number;
  readonly #shaped = new Map<string, Shaped>();
  readonly #outlines = new Map<number, string>();

  constructor(harfBuzz: HarfBuzz, file: Uint8Array) {
    const face = new harfBuzz.Face(new harfBuzz.Blob(file));
    this.#harfBuzz = harfBuzz;
    this.#font = new harfBuzz.Font(face);
    this.#unitsPerEm = face.upem;
  }

  /** The characters that the font lacks, each once. */
  missing(text: string): string[] {
    return [...new Set(text)].filter((character) => this.#font.nominalGlyph(character.codePointAt(0)!) === undefined);
  }

  /** In em. */
  width(text: string): number {
    return this.#shape(text).advance / this.#unitsPerEm;
  }

  /** The outlines as SVG, on a baseline that starts at `x`, `y`. No text of the feed gets into the markup. */
  outline(text: string, x: number, y: number, size: number): string {
    const scale = size / this.#unitsPerEm;
    const glyphs = this.#shape(text).glyphs.map(
      (glyph) => `<path transform="translate(${glyph.x} ${glyph.y})" d="${this.#outlineOf(glyph.id)}"/>`,
    );
    return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
  }

  ink(text: string, size: number): Ink {
    const scale = size / this.#unitsPerEm;
    const boxes = this.#shape(text).glyphs.flatMap(({ id, x, y }) => {
      const extents = this.#font.glyphExtents(id);
      if (!extents?.width) return [];
      const [left, top] = [x + extents.xBearing, y + extents.yBearing];
      return [{ left, right: left + extents.width, top: -top, bottom: -top - extents.height }];
    });
    return {
      left: scale * Math.min(...boxes.map(({ left }) => left)),
      right: scale * Math.max(...boxes.map(({ right }) => right)),
      top: scale * Math.min(...boxes.map(({ top }) => top)),
      bottom: scale * Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  }

  #shape(text: string): Shaped {
    let shaped = this.#shaped.get(text);
    if (!shaped) {
      if (this.#shaped.size >= kept) this.#shaped.clear();
      this.#shaped.set(text, (shaped = this.#shapeAnew(text)));
    }
    return shaped;
  }

  #shapeAnew(text: string): Shaped {
    const buffer = new this.#harfBuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    this.#harfBuzz.shape(this.#font, buffer);
    let advance = 0;
    const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      const glyph = { id: codepoint, x: advance + xOffset, y: yOffset };
      advance += xAdvance;
      return glyph;
    });
    return { glyphs, advance };
  }

  #outlineOf(id: number): string {
    let outline = this.#outlines.get(id);
    if (outline === undefined) {
      if (this.#outlines.size >= kept) this.#outlines.clear();
      this.#outlines.set(id, (outline = this.#font.glyphToPath(id)));
    }
    return outline;
  }
}
