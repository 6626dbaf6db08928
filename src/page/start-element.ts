import { feedSource } from '../feed/feed-source.js';
import { inlineFeed } from '../feed/inline-feed.js';
import type { PageRegistry } from '../feed/page-registry.js';
import { requestFeed } from '../feed/request-feed.js';
import { browserLanguage } from '../i18n/browser-language.js';
import { fallbackLanguage, interfaceLanguage } from '../i18n/interface-languages.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { messageModules } from './element-modules.js';

/**
 * Requests what an element will need once its code is loaded: its feed, and the words in its language. In portable markup its
 * attributes have a prefix.
 */
export function startElement(element: Element, name: string, registry: PageRegistry, prefix = ''): void {
  // A guess: the element will look at the feed's languages as well, and load other words if it has to.
  const language = interfaceLanguage(nearestLanguage(element) || browserLanguage()) ?? fallbackLanguage;
  messageModules[name]?.[language]?.().catch(() => undefined);
  if (element.getAttribute(`${prefix}loading`) === 'lazy' || Object.hasOwn(element, 'feed')) return;
  const url = feedSource(element.getAttribute(`${prefix}src`), registry.base);
  if (url === undefined || registry.early.has(url) || inlineFeed(url) !== undefined) return;
  const abort = new AbortController();
  const response = requestFeed(url, abort.signal);
  registry.early.set(url, { response, abort });
  // A later element makes a request of its own after a failure.
  response.catch(() => registry.early.delete(url));
}
