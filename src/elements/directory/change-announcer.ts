import { SsegovChangeEvent } from '../../events/ssegov-change-event.js';
import type { Member } from '../../schema/types.js';
import type { DirectoryState } from './directory-state.js';

/** Dispatches `ssegov-change` once for each new query, filter, sort or view; not for the initial ones. */
export class ChangeAnnouncer {
  readonly #host: EventTarget;
  #announced: string | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /**
   * Call it when the state is answered. A change made while only the first members are loaded is announced with all of them.
   */
  announce({ query, chosen, sort, view }: DirectoryState, results: readonly Member[], isPartial: boolean): void {
    const key = [...Object.values(chosen), sort, view, query].join('\n');
    const isFirst = this.#announced === undefined;
    if (key === this.#announced || (isPartial && !isFirst)) return;
    this.#announced = key;
    if (!isFirst) this.#host.dispatchEvent(new SsegovChangeEvent({ query, filters: chosen, sort, view, results }));
  }
}
