import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mix, mixColours, type Colour } from '../styles/mix-colours.js';

interface GroundHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The colours that have been read, as red, green, blue (0 to 255) and alpha (0 to 1): a page has few. */
const cache = new Map<string, Colour>();

/** A colour of any notation as the browser computes it there. */
function compute(colour: string, element: HTMLElement): string {
  element.style.outlineColor = colour;
  const { outlineColor } = getComputedStyle(element);
  element.style.outlineColor = '';
  return outlineColor;
}

/** A computed colour as numbers. Mixed with itself it is written as `color(srgb 1 0 0 / 0.5)`, whatever its space. */
function read(colour: string, probe: HTMLElement): Colour {
  let numbers = cache.get(colour);
  if (!numbers) {
    const mixed = compute(`color-mix(in srgb, ${colour}, ${colour})`, probe).match(/-?[\d.]+(e-?\d+)?/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = mixed.map(Number);
    cache.set(colour, (numbers = [red * 255, green * 255, blue * 255, alpha]));
  }
  return numbers;
}

/** What an element is drawn in, through slots and shadow roots as well. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const over = (layer: Colour, ground: Colour): Colour => mix(layer, ground, layer[3] ?? 1);

/** The ground that an element is drawn on; undefined where an image is part of it. */
function findGround(element: Element, probe: HTMLElement): Colour | undefined {
  const layers = [];
  for (let next: Element | null = element; next; next = around(next)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(next);
    if (backgroundImage !== 'none') return undefined;
    const layer = read(backgroundColor, probe);
    if (layer[3]) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), read(compute('Canvas', probe), probe));
}

/**
 * Reads the page's colours around an element and sets, on its frame, the custom properties that its tokens are worked out
 * from: after the first drawing, and whenever the colour of the text has changed, as on a page that turns dark. A transition
 * on `:host` tells of that change.
 */
export class GroundController implements ReactiveController {
  readonly #host: GroundHost;
  #isKnown = false;

  constructor(host: GroundHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isKnown = false;
    this.#host.addEventListener('transitionend', this.#lookAgain);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('transitionend', this.#lookAgain);
  }

  hostUpdated(): void {
    if (!this.#isKnown) this.#look();
  }

  readonly #lookAgain = ({ target }: Event): void => {
    if (target === this.#host) this.#look();
  };

  #look(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    this.#isKnown = true;
    const style = getComputedStyle(this.#host);
    const ground = findGround(this.#host, frame);
    const text = read(style.color, frame);
    const accent = style.getPropertyValue('--ssegov-accent');
    const colours = mixColours(
      ground ? over(text, ground) : text,
      ground,
      accent ? read(compute(accent, frame), frame) : undefined,
    );
    for (const [name, value] of Object.entries(colours)) frame.style.setProperty(name, value);
  }
}
