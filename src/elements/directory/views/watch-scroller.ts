import { directive, Directive, type ElementPart } from 'lit/directive.js';

const labels = new WeakMap<Element, string>();

/** An element can be focused by Tab only while it scrolls sideways; then it needs a role and a name. */
function syncAttributes(scroller: Element): void {
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
    if (scroller) syncAttributes(scroller);
  }
};

// jsdom has no `ResizeObserver`.
const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(observe);

class WatchScroller extends Directive {
  render(_label: string): void {
    // Nothing to render: `update` has the element.
  }

  override update({ element }: ElementPart, [label]: [string]): void {
    const known = labels.get(element);
    if (known === label) return;
    labels.set(element, label);
    observer?.observe(element);
    // The content can grow while the scroller does not, with a font or a longer name.
    queueMicrotask(() => {
      if (element.firstElementChild) observer?.observe(element.firstElementChild);
    });
  }
}

/** Makes an element focusable by Tab, with this name, while it scrolls sideways. */
export const watchScroller = directive(WatchScroller);
