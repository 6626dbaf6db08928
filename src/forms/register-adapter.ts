import type { Adapter } from './adapter.js';

const key: unique symbol = Symbol.for('ssegov-widgets.adapters') as never;
const page = globalThis as { [key]?: Map<string, Adapter> | undefined };

/**
 * Gives the elements of this page one more adapter, or another one under a known name. All copies of the library on a page
 * share it, whether bundled or from a static host, and whichever came first; the last registration of a name counts.
 * @param name what the attribute `adapter`, or the feed, calls it
 */
export function registerAdapter(name: string, adapter: Adapter): void {
  (page[key] ??= new Map()).set(name, adapter);
}

/** What the page has registered under that name. */
export const registeredAdapter = (name: string): Adapter | undefined => page[key]?.get(name);
