import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { DirectoryPartWords } from '../../i18n/directory-part-messages.js';
import { closeFilters } from './close-filters.js';
import type { DirectoryModel } from './directory-model.js';
import { downloadText } from './download-text.js';
import { followUrl, type UrlHost } from './follow-url.js';

export { toolsStyles as styles } from './tools.styles.js';

/** What a directory offers once it is on screen: its members on paper and as a table. */
export class DirectoryTools implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drawNow: () => void;
  #printing = false;
  #exported = false;

  /** `drawNow` draws at once: what is printed is taken when the listeners of `beforeprint` have returned. */
  constructor(host: UrlHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    closeFilters(host.renderRoot);
    if (typeof host.syncUrl === 'string') followUrl(host, host.syncUrl);
    host.addController(this);
  }

  /** All that match are on the page, as on paper. */
  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    this.#printing = false;
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#drawNow();
  };

  /** The foot of the directory, where the export is offered and there is something to export. */
  render(model: DirectoryModel, words: DirectoryPartWords): unknown {
    if (!model.controls.has('export') || !model.selected.results.length) return nothing;
    // Such a frame may forbid downloads, and no script can find out.
    const note = this.#exported && origin === 'null' ? words.exportBlocked : nothing;
    return html`<div class="tools">
      <button class="link" type="button" @click=${() => void this.#export(model)}>${words.exportCsv}</button>
      <span role="status">${note}</span>
    </div>`;
  }

  async #export({ feed, reader, selected }: DirectoryModel): Promise<void> {
    const { membersCsv } = await import('./members-csv.js');
    const day = new Date().toISOString().slice(0, 10);
    downloadText(`ssegov-members-${day}.csv`, 'text/csv;charset=utf-8', membersCsv(selected.results, feed, reader));
    this.#exported = true;
    this.#host.requestUpdate();
  }
}
