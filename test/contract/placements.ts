import '../../src/hydrate.js';
import { parseServed } from '../helpers/served.js';

type Tag = keyof HTMLElementTagNameMap & `ssegov-${string}`;
type Attributes = Readonly<Record<string, string>>;

/** One of the ways in which an element comes onto a page. */
export interface Placement {
  /** What a test's name says after the tag. */
  readonly how: '' | ' from a server';
  /** An element that is not on the page yet. */
  make<Name extends Tag>(tag: Name, attributes?: Attributes, fallback?: string): Promise<HTMLElementTagNameMap[Name]>;
  /** The same, on the page, or in `parent`. */
  place<Name extends Tag>(
    tag: Name,
    attributes?: Attributes,
    parent?: Node,
    fallback?: string,
  ): Promise<HTMLElementTagNameMap[Name]>;
}

const placement = (how: Placement['how'], make: Placement['make']): Placement => ({
  how,
  make,
  // One microtask after it is on the page, before anything that the element waits for.
  place: (tag, attributes, parent = document.body, fallback = '') =>
    make(tag, attributes, fallback).then((element) => {
      parent.appendChild(element);
      return element;
    }),
});

/**
 * By a script; and by a parser, with the markup that a server has rendered from the sample, which the element takes over. A
 * server writes the language on the element. Where the test gives none, it is taken off again, so that the page decides.
 */
export const placements: readonly Placement[] = [
  placement('', (tag, attributes = {}, fallback = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = fallback;
    return Promise.resolve(element);
  }),
  placement(' from a server', async (tag, attributes = {}, fallback = '') => {
    const { lang, ...others } = attributes;
    const element = await parseServed(tag, { lang: lang ?? 'en', attributes: others, fallback });
    if (lang === undefined) element.removeAttribute('lang');
    return element;
  }),
];
