import type { CSSResult } from 'lit';
import type { DirectoryPartWords } from '../../i18n/directory-part-messages.js';
import type { DirectoryModel, DirectoryView } from './directory-model.js';
import type { Part } from './lazy-parts.js';

/** A way to show the members that comes when it is asked for. */
export interface LazyView {
  readonly draw: (model: DirectoryModel, words: DirectoryPartWords) => unknown;
  readonly styles: CSSResult;
}

/** All views but the cards. */
export const lazyViews: Readonly<Partial<Record<DirectoryView, Part<LazyView>>>> = {
  table: async () => (await import('./table.view.js')).table,
  map: async () => (await import('./map.view.js')).map,
};
