// Unbundled, the validator is a hundred files: they load before the first test, not within its time limit.
import '../../src/schema/parse-feed.js';
import type { FeedElement } from '../../src/elements/shared/feed-element.js';

export const stateNames = ['loading', 'ready', 'stale', 'empty', 'error'] as const;
export type StateName = (typeof stateNames)[number];

export const statesOf = (element: Element): StateName[] =>
  stateNames.filter((name) => element.matches(`:state(${name})`));

/** What all elements have in common. */
export type AnyElement = HTMLElement &
  Pick<FeedElement, 'feed' | 'src' | 'headingLevel' | 'loading' | 'reload' | 'updateComplete'>;

const faults: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => faults.push(reason));
/* For every suite that mounts something: a promise that nobody awaits must not fail silently. */
afterEach(() => {
  const [fault] = faults.splice(0);
  if (fault !== undefined) throw fault instanceof Error ? fault : new Error(JSON.stringify(fault));
});

/** Creates an element with attributes and appends it to the page, or to `parent`. */
export function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  parent: Node = document.body,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.appendChild(element);
  return element;
}

/** The next event of that name, or an error that says what the element shows instead. */
export function nextEvent<Name extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  name: Name,
): Promise<GlobalEventHandlersEventMap[Name]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const shown = target instanceof Element ? `${statesOf(target).join()}: ${textOf(target)}` : '';
      reject(new Error(`No ${name} within 8 s. ${shown}`));
    }, 8_000);
    target.addEventListener(
      name,
      (event) => {
        clearTimeout(timer);
        resolve(event as GlobalEventHandlersEventMap[Name]);
      },
      { once: true },
    );
  });
}

/** The text that an element renders, without its light DOM. */
export const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The first match in the shadow root, which the test expects to be there. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in: ${textOf(element)}`);
  return found;
}

export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Until a condition holds, checked whenever the element's tree or attributes change. */
export function until(element: Element, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => holds() && finish());
    const timer = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Not within 8 s: ${String(holds)}: ${statesOf(element).join()}: ${textOf(element)}`));
    }, 8_000);
    const finish = () => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(element, everything);
    if (element.shadowRoot) observer.observe(element.shadowRoot, everything);
  });
}
