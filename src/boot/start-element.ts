import { feedSource } from '../feed/feed-source.js';
import type { PageRegistry } from '../feed/page-registry.js';
import { requestFeed } from '../feed/request-feed.js';
import { interfaceLanguage } from '../i18n/interface-languages.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { messageModules } from './element-modules.js';

/** Starts what an element will ask for once its code has arrived: its feed, and the words of its language. */
export function startElement(element: Element, registry: PageRegistry): void {
  const tag = nearestLanguage(element) || navigator.language;
  const name = element.localName.slice('ssegov-'.length);
  messageModules[name]?.[interfaceLanguage(tag) ?? 'en']().catch(() => undefined);
  if (element.getAttribute('loading') === 'lazy' || Object.hasOwn(element, 'feed')) return;
  const url = feedSource(element.getAttribute('src'), registry.base);
  if (url === undefined || registry.early.has(url)) return;
  const abort = new AbortController();
  const response = requestFeed(url, abort.signal);
  // Whoever reads the feed hears of a failure; nobody may be left to.
  response.catch(() => undefined);
  registry.early.set(url, { response, abort });
}
