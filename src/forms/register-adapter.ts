import type { Adapter } from './adapter.js';

const key: unique symbol = Symbol.for('ssegov-widgets.adapters') as never;
const page = globalThis as { [key]?: Map<string, Adapter> | undefined };

/**
 * Registers an adapter for all elements of this page. It replaces an adapter with the same name, a built-in one too; the last
 * registration counts. All copies of the library on a page share it, whether bundled or from a static host.
 * @param name the name for the attribute `adapter` and for the feed
 * @param adapter sends a submission, and resolves with the outcome
 */
export function registerAdapter(name: string, adapter: Adapter): void {
  (page[key] ??= new Map()).set(name, adapter);
}

/** The adapter that the page has registered under a name. */
export const registeredAdapter = (name: string): Adapter | undefined => page[key]?.get(name);
