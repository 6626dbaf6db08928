import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { indexColours } from './index-colours.js';
import { readWoff } from './read-woff.js';
import { Typeface } from './typeface.js';

/** What images are drawn with. */
export interface DrawingTools {
  readonly regular: Typeface;
  readonly semibold: Typeface;
  /** An SVG of at most some 256 colours and without texts, as PNG. */
  toPng(svg: string): Uint8Array;
}

const { resolve } = createRequire(import.meta.url);

async function load(): Promise<DrawingTools> {
  const [harfBuzz, resvg, { encode }, wasm, regular, semibold] = await Promise.all([
    import('harfbuzzjs'),
    import('@resvg/resvg-wasm'),
    import('fast-png'),
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(resolve('#fonts/pretendard-400.woff')),
    readFile(resolve('#fonts/pretendard-600.woff')),
  ]);
  await resvg.initWasm(wasm);
  return {
    regular: new Typeface(harfBuzz, readWoff(regular)),
    semibold: new Typeface(harfBuzz, readWoff(semibold)),
    toPng: (svg) => {
      const renderer = new resvg.Resvg(svg);
      const image = renderer.render();
      try {
        const { width, height, pixels } = image;
        const indexed = indexColours(pixels);
        // Level 6 saves 5 % of the bytes and doubles the time; more memory than this costs time as well.
        return encode({ width, height, channels: 1, depth: 8, ...indexed }, { zlib: { level: 4, mem: 8 } });
      } finally {
        // WebAssembly's memory is not collected: an image is 3 MB.
        image.free();
        renderer.free();
      }
    },
  };
}

let tools: Promise<DrawingTools> | undefined;

/** Loads the fonts and the renderer, once in each thread: resvg refuses to be initialised twice. */
export const loadTools = (): Promise<DrawingTools> => (tools ??= load());
