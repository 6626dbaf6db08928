import type { DirectoryState } from '../directory-state.js';

/** Writes the state into the fields, only where they differ: writing the same text would end a composition of Hangul. */
export function syncFields(root: ParentNode, { query, sort }: Pick<DirectoryState, 'query' | 'sort'>): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  if (input && input.value !== query) input.value = query;
  const select = root.querySelector('select');
  if (select && select.value !== sort) select.value = sort;
}
