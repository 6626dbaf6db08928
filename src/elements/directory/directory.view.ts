import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../shared/heading.view.js';
import { countedAs } from './counted-as.js';
import type { DirectoryModel } from './directory-model.js';
import { failedView, resultsView } from './list/results.view.js';
import { toolbarView } from './toolbar/toolbar.view.js';

/** The foot of the list: what all members have in common, and the button that downloads the list. */
function footView(model: DirectoryModel): unknown {
  const { controls, feed, answer, isPartial, reader, common, actions } = model;
  const { messages, formats } = reader;
  if (!answer.results.length || isPartial) return nothing;
  const notes = [
    controls.size && countedAs(feed) !== 'members' ? messages.onRecordNote : '',
    common.year ? messages.populationsOf(formats.date(String(common.year))) : '',
  ].filter(Boolean);
  const exported = controls.has('export');
  if (!exported && !notes.length) return nothing;
  return html`<div class="foot">
    ${notes.length ? html`<p class="said">${notes.join(' ')}</p>` : nothing}
    ${
      exported
        ? html`<p class="export"><button class="link" @click=${actions.export}>${messages.exportCsv}</button></p>`
        : nothing
    }
  </div>`;
}

/** Announces a new view, or a module that could not be loaded, to screen readers. */
function announcement({ failed, isViewNew, shownView, reader: { messages } }: DirectoryModel): string {
  // Screen readers repeat a sentence only if its text differs: a no-break space comes and goes.
  if (failed) return messages.partFailed + '\u00a0'.repeat(failed.failures % 2);
  return isViewNew ? `${messages.view}: ${messages.views[shownView]}` : '';
}

/** The directory: toolbar, members, foot. */
export const directoryView = (model: DirectoryModel): TemplateResult =>
  html`<div class="hidden">${headingView(model.headingLevel, model.reader.messages.members)}</div>
    ${toolbarView(model)}
    <p class="hidden" role="status">${announcement(model)}</p>
    ${failedView(model)}
    ${model.lazyView && model.words ? model.lazyView.render(model, model.words) : resultsView(model)} ${footView(model)}`;
