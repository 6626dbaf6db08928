import { directive, Directive, type ElementPart } from 'lit/directive.js';

const labels = new WeakMap<Element, string>();

/** A stop for Tab, which needs a role and a name, is of use only while there is something to scroll sideways. */
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

// jsdom has none.
const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(observe);

class WatchScroller extends Directive {
  render(_label: string): void {
    // All is done once the element is there.
  }

  override update({ element }: ElementPart, [label]: [string]): void {
    const known = labels.get(element);
    if (known === label) return;
    labels.set(element, label);
    observer?.observe(element);
    // What is in it grows by itself, with a font or a longer name.
    queueMicrotask(() => {
      if (element.firstElementChild) observer?.observe(element.firstElementChild);
    });
  }
}

/** Makes an element a named stop for Tab while it scrolls sideways. */
export const watchScroller = directive(WatchScroller);
