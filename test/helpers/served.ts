import type { RenderOptions } from '../../src/server.js';
import type { AnyElement } from './mount.js';

type Tag = keyof HTMLElementTagNameMap & `ssegov-${string}`;

/** Everything but the feed has a default: the sample, in English. */
export type ServedOptions = Partial<Omit<RenderOptions, 'feed'>> & { readonly feed?: unknown };

const realFetch = globalThis.fetch.bind(globalThis);

/** What a server draws of an element. */
export async function servedMarkup(tag: Tag, options: ServedOptions = {}): Promise<string> {
  const answer = await realFetch('/__server/render', { method: 'POST', body: JSON.stringify({ tag, ...options }) });
  const html = await answer.text();
  if (!answer.ok) throw new Error(html);
  return html;
}

/**
 * An element as a page that came from a server has it before any script has run. The parser of a frame makes it: that of
 * `setHTMLUnsafe` leaves comments out in Chromium. Append it to the page: then it is upgraded.
 */
export async function parseServed<Name extends Tag>(
  tag: Name,
  options: ServedOptions = {},
): Promise<AnyElement & HTMLElementTagNameMap[Name]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = await servedMarkup(tag, options);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const element = document.adoptNode(frame.contentDocument?.body.firstElementChild as Element);
  frame.remove();
  return element as AnyElement & HTMLElementTagNameMap[Name];
}
