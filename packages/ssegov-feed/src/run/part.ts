import type { ImageInputs } from '../site/images/image-inputs.js';
import type { PublishedFile } from '../site/site.js';

/** What is made at once. It goes to a worker thread as it is. */
export type PartTask =
  | { readonly kind: 'lists' }
  | { readonly kind: 'home'; readonly lang: string }
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'image'; readonly inputs: ImageInputs };

export interface MadePart {
  readonly files: readonly PublishedFile[];
  /** Characters that the font of the images lacks. */
  readonly missing: readonly string[];
}

/** A part of the folder: its files are made together, and again only if its inputs have changed. */
export interface Part {
  readonly task: PartTask;
  /** A digest of everything that its files depend on. */
  readonly key: string;
}

export const partName = (task: PartTask): string =>
  [
    task.kind,
    ...('lang' in task ? [task.lang] : []),
    ...('id' in task ? [task.id] : []),
    ...('inputs' in task ? [task.inputs.path] : []),
  ].join(' ');
