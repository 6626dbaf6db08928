import type { DirectoryView } from '../../../events/ssegov-change-event.js';
import type { LazyView } from '../directory-model.js';
import type { Part } from '../lazy-module.js';

/** All views but the cards. */
export const lazyViews: Readonly<Partial<Record<DirectoryView, Part<LazyView>>>> = {
  table: async () => (await import('./table.view.js')).table,
  map: async () => (await import('./map.view.js')).map,
};
