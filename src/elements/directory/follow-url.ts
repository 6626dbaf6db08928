import type { ReactiveControllerHost } from 'lit';
import { UrlController } from '../../controllers/url-controller.js';

/** What is kept in the page's address. */
const names = ['query', 'region', 'kind', 'status', 'sort', 'view'] as const;
type Name = (typeof names)[number];

export interface UrlHost extends ReactiveControllerHost, Record<Exclude<Name, 'sort' | 'view'>, string> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  sort: string;
  view: string;
  readonly syncUrl?: string | null | undefined;
}

/** Keeps a directory and the page's address together. Only what the visitor does in the directory is written. */
export function followUrl(host: UrlHost, prefix: string): void {
  const values = () => Object.fromEntries(names.map((name) => [name, host[name] || '']));
  let known = values();
  const url = new UrlController(host, prefix, known, (read) => {
    for (const name of names) host[name] = read[name] ?? '';
    known = values();
  });
  const follow = ({ type, target }: Event): void => {
    // The element's own listeners have run: what they have changed is there.
    const now = values();
    const typing = (target as Element).matches('input[type=search]') && type === 'input';
    const same = names.every((name) => now[name] === known[name]);
    known = now;
    if (typing && !same) url.type(now);
    else if (!same) url.settle(now);
  };
  for (const type of ['input', 'change', 'click']) host.renderRoot.addEventListener(type, follow);
}
