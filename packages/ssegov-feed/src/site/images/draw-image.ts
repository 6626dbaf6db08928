import type { PublishedFile } from '../site.js';
import { drawSvg } from './drawing/draw-svg.js';
import { loadTools } from './drawing/load-tools.js';
import type { ImageInputs } from './image-inputs.js';

export interface DrawnImage extends PublishedFile {
  readonly content: Uint8Array;
  /** Characters of the feed's texts that the font lacks, so that they are not on the image. */
  readonly missing: readonly string[];
}

/** Draws an image. The same inputs give the same bytes on every machine: no font or library of the system has a part in it. */
export async function drawImage(inputs: ImageInputs): Promise<DrawnImage> {
  const tools = await loadTools();
  const { svg, missing } = drawSvg(inputs, tools);
  return { path: inputs.path, content: tools.toPng(svg), missing };
}
