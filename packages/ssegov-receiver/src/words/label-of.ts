import type { Words } from './words.js';

/** What people read for a field. A field of the page's own is called by its name. */
export function labelOf({ labels }: Words, name: string): string {
  return Object.hasOwn(labels, name) ? labels[name as keyof Words['labels']] : name;
}
