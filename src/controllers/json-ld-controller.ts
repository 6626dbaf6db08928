import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writeJson } from '../forms/write-json.js';
import { warnOnce } from '../warn-once.js';

/**
 * Keeps JSON-LD in the document's head while its host is connected. Trusted Types check the text of every script, whatever its
 * type, but not of one that HTML has marked as "already started", as it does for a script from a template and its clones
 * (https://html.spec.whatwg.org/multipage/scripting.html#already-started). So the host renders an empty script, and this
 * controller fills a clone of it.
 */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** An element that comes back, or is only moved, writes its data again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }

  /** Puts the data into the head, in a clone of the empty script; undefined removes it. */
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
      // A policy that forbids it may throw; the warning is below.
    }
    if (!this.#script) warnOnce("the page's content security policy does not allow the JSON-LD script.");
  }
}
