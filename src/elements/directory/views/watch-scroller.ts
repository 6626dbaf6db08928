import { directive, Directive, type ElementPart } from 'lit/directive.js';

const labels = new WeakMap<Element, string>();

/** Only while it scrolls sideways is it a stop for Tab, which needs a role and a name. */
function follow(scroller: Element): void {
  const scrolls = scroller.scrollWidth > scroller.clientWidth;
  const attributes = { tabindex: '0', role: 'region', 'aria-label': labels.get(scroller) ?? '' };
  for (const [name, value] of Object.entries(attributes)) {
    if (scrolls) scroller.setAttribute(name, value);
    else scroller.removeAttribute(name);
  }
}

const observe = (entries: readonly ResizeObserverEntry[]): void => {
  for (const { target } of entries) {
    const scroller = target.closest('.scroller');
    if (scroller) follow(scroller);
  }
};

// jsdom has no `ResizeObserver`.
const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(observe);

class WatchScroller extends Directive {
  render(_label: string): void {
    // `update` does it, once the element is there.
  }

  override update({ element }: ElementPart, [label]: [string]): void {
    const known = labels.get(element);
    if (known === label) return;
    labels.set(element, label);
    observer?.observe(element);
    // Its content can grow without it, with a font or a longer name.
    queueMicrotask(() => {
      if (element.firstElementChild) observer?.observe(element.firstElementChild);
    });
  }
}

/** Makes an element a named stop for Tab while it scrolls sideways. */
export const watchScroller = directive(WatchScroller);
