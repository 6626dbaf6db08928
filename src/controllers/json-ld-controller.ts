import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writeJson } from '../forms/write-json.js';
import { warnOnce } from '../warn-once.js';

/**
 * JSON-LD in the document's head, there as long as its host is. Trusted Types guard what a script is given as its text,
 * whatever its type; not so in one that came out of a template, or is a clone of it: HTML marks it as already started, and
 * never looks at it again. So the host draws an empty one, and this clones it.
 */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** An element that comes back, or is only moved, shows its data again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }

  /** Writes the data into a clone of the empty script, for the head; undefined takes it away. */
  show(data: unknown, empty: HTMLScriptElement | null): void {
    const text = data === undefined || !this.#host.isConnected ? undefined : writeJson(data);
    if (text !== undefined && text === this.#script?.textContent && this.#script.isConnected) return;
    this.hostDisconnected();
    if (text === undefined) return;
    try {
      const script = empty?.cloneNode() as HTMLScriptElement | undefined;
      // As a text node: no markup in it can end the script.
      script?.append(text);
      if (script) this.#host.ownerDocument.head.append(script);
      if (script?.isConnected && script.textContent === text) this.#script = script;
    } catch {
      // A policy that stands in the way throws; it is told of below.
    }
    if (!this.#script) warnOnce('the policy of this page allows no JSON-LD script.');
  }
}
