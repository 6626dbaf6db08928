import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mix, mixColours, type Colour } from '../styles/mix-colours.js';

interface GroundHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Parsed colours, as red, green, blue (0 to 255) and alpha (0 to 1). It is never emptied: a page has few colours. */
const cache = new Map<string, Colour>();

/** A colour in any notation, as the browser computes it for an element. */
function computeColour(colour: string, element: HTMLElement): string {
  element.style.outlineColor = colour;
  const { outlineColor } = getComputedStyle(element);
  element.style.outlineColor = '';
  return outlineColor;
}

/** A computed colour as numbers. Mixed with itself, a colour of any space is written as `color(srgb 1 0 0 / 0.5)`. */
function parseColour(colour: string, probe: HTMLElement): Colour {
  let numbers = cache.get(colour);
  if (!numbers) {
    const mixed = computeColour(`color-mix(in srgb, ${colour}, ${colour})`, probe).match(/-?[\d.]+(e-?\d+)?/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = mixed.map(Number);
    cache.set(colour, (numbers = [red * 255, green * 255, blue * 255, alpha]));
  }
  return numbers;
}

/** The parent in the flat tree, through slots and shadow roots. */
const flatParentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const over = (layer: Colour, ground: Colour): Colour => mix(layer, ground, layer[3] ?? 1);

/** The background colour that an element is drawn on, with all layers blended; undefined where one of them is an image. */
function findGround(element: Element, probe: HTMLElement): Colour | undefined {
  const layers = [];
  for (let next: Element | null = element; next; next = flatParentOf(next)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(next);
    if (backgroundImage !== 'none') return undefined;
    const layer = parseColour(backgroundColor, probe);
    if (layer[3]) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), parseColour(computeColour('Canvas', probe), probe));
}

/**
 * Reads the text, accent and background colours of an element, and sets custom properties on its frame from which the tokens
 * are computed. It does so after the first render, and again whenever the text colour changes, as on a page that turns dark: a
 * transition on `:host` reports that.
 */
export class GroundController implements ReactiveController {
  readonly #host: GroundHost;
  #isMeasured = false;

  constructor(host: GroundHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isMeasured = false;
    this.#host.addEventListener('transitionend', this.#onTransitionEnd);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('transitionend', this.#onTransitionEnd);
  }

  hostUpdated(): void {
    if (!this.#isMeasured) this.#measure();
  }

  readonly #onTransitionEnd = ({ target }: Event): void => {
    if (target === this.#host) this.#measure();
  };

  #measure(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    this.#isMeasured = true;
    const style = getComputedStyle(this.#host);
    const ground = findGround(this.#host, frame);
    const text = parseColour(style.color, frame);
    const accent = style.getPropertyValue('--ssegov-accent');
    const colours = mixColours(
      ground ? over(text, ground) : text,
      ground,
      accent ? parseColour(computeColour(accent, frame), frame) : undefined,
    );
    for (const [name, value] of Object.entries(colours)) frame.style.setProperty(name, value);
  }
}
