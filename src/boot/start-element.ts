import { feedSource } from '../feed/feed-source.js';
import type { PageRegistry } from '../feed/page-registry.js';
import { requestFeed } from '../feed/request-feed.js';
import { messageModules } from './element-modules.js';

/**
 * Starts what an element will ask for once its code has arrived: its feed, and the words of its language. In portable markup
 * its attributes have a prefix.
 */
export function startElement(element: Element, name: string, registry: PageRegistry, prefix = ''): void {
  // A guess that is mostly right: the element itself looks closer, and asks for other words where it must.
  const tag = (element.closest('[lang]')?.getAttribute('lang') || navigator.language).slice(0, 2);
  const words = messageModules[name];
  (words?.[tag] ?? words?.['en'])?.().catch(() => undefined);
  if (element.getAttribute(`${prefix}loading`) === 'lazy' || Object.hasOwn(element, 'feed')) return;
  const url = feedSource(element.getAttribute(`${prefix}src`), registry.base);
  if (url === undefined || registry.early.has(url)) return;
  const abort = new AbortController();
  const response = requestFeed(url, abort.signal);
  registry.early.set(url, { response, abort });
  // A failure is not kept for a later element.
  response.catch(() => registry.early.delete(url));
}
