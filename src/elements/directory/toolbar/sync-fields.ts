import type { DirectoryState } from '../directory-state.js';

/** Writes the state into the fields that differ from it: writing the same text would end a Hangul composition. */
export function syncFields(root: ParentNode, { query, sort }: Pick<DirectoryState, 'query' | 'sort'>): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  if (input && input.value !== query) input.value = query;
  const select = root.querySelector('select');
  if (select && select.value !== sort) select.value = sort;
}
