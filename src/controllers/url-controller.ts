import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is kept in the page's address: names and their texts. */
export type UrlValues = Readonly<Record<string, string>>;

/** A visitor types: the address follows when they pause for this many milliseconds. Safari takes 100 changes in 30 s. */
const pause = 400;

/**
 * Keeps values in the page's query string, under a prefix of their own. Nothing is written before the visitor acts; the
 * other parameters, the hash and `history.state`, which may be a router's, stay as they are.
 */
export class UrlController implements ReactiveController {
  readonly #prefix: string;
  readonly #initial: UrlValues;
  readonly #apply: (values: UrlValues) => void;
  #path = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typing = false;

  /** `initial` are the values without any parameter; `apply` is called where the address has others. */
  constructor(host: ReactiveControllerHost, prefix: string, initial: UrlValues, apply: (values: UrlValues) => void) {
    this.#prefix = `${prefix || 'ssegov'}-`;
    this.#initial = initial;
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#path = location.pathname;
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    clearTimeout(this.#timer);
  }

  /** What the visitor has come to: one step that Back takes back. */
  settle(values: UrlValues): void {
    this.#write(values, true);
    this.#typing = false;
  }

  /** What the visitor is typing: all of it is one step. */
  type(values: UrlValues): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#write(values, !this.#typing);
      this.#typing = true;
    }, pause);
  }

  #write(values: UrlValues, step: boolean): void {
    clearTimeout(this.#timer);
    const own = Object.entries(values).filter(([name, value]) => value !== (this.#initial[name] ?? ''));
    const added = own.map(([name, value]) => `${encodeURIComponent(this.#prefix + name)}=${encodeURIComponent(value)}`);
    // As text, since `URLSearchParams` would write the page's own parameters anew.
    const others = location.search
      .slice(1)
      .split('&')
      .filter((part) => part && !this.#isOwn(part));
    const query = [...others, ...added].join('&');
    const url = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    try {
      if (step) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // A frame without an origin has an address that cannot be changed, and Safari allows so many changes only.
    }
  }

  #isOwn(part: string): boolean {
    const [name] = new URLSearchParams(part).keys();
    return name !== undefined && name.startsWith(this.#prefix) && name.slice(this.#prefix.length) in this.#initial;
  }

  /** On another path a router is about to show something else. */
  readonly #read = (): void => {
    if (location.pathname !== this.#path) return;
    clearTimeout(this.#timer);
    this.#typing = false;
    const parameters = new URLSearchParams(location.search);
    this.#apply(
      Object.fromEntries(
        Object.entries(this.#initial).map(([name, value]) => [name, parameters.get(this.#prefix + name) ?? value]),
      ),
    );
  };
}
