import type { Words } from './words.js';

/** The label of a field. A field of the page's own is labelled by its name. */
export function labelOf({ labels }: Words, name: string): string {
  return Object.hasOwn(labels, name) ? labels[name as keyof Words['labels']] : name;
}
