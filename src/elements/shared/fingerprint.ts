import type { ReactiveElement } from 'lit';
import { digest } from '../../forms/digest.js';
import type { Feed } from '../../schema/types.js';

const digests = new WeakMap<Feed, string>();

function digestOf(feed: Feed): string {
  let known = digests.get(feed);
  if (known === undefined) digests.set(feed, (known = digest(JSON.stringify(feed))));
  return known;
}

/** What tells the feed itself, and where it comes from, is no part of the drawing. */
const apart = new Set<PropertyKey>(['feed', 'src', 'loading']);

/** One text for all that an element's drawing follows from: its properties, its feed, and what else it names. */
export function fingerprintOf(element: ReactiveElement, feed: Feed | undefined, others: readonly unknown[]): string {
  const names = [...(element.constructor as typeof ReactiveElement).elementProperties.keys()];
  const values = names.filter((name) => !apart.has(name)).map((name) => element[name as keyof ReactiveElement]);
  return digest([...values, ...others, feed && digestOf(feed)].join('\n'));
}
