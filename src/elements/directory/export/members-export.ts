import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import type { DirectoryModel } from '../directory-model.js';
import { downloadText } from './download-text.js';
import { membersCsv } from '../../../exports/members-csv.js';

export interface ExportTarget {
  readonly search: { readonly status: 'idle' | 'pending' };
  readonly model: DirectoryModel | undefined;
}

/** Downloads the members that match the current query, once it is answered. The file is named after the day (UTC). */
export async function exportMembers(
  host: { readonly updateComplete: Promise<unknown> },
  directory: ExportTarget,
): Promise<void> {
  await host.updateComplete;
  if (!directory.model || directory.search.status === 'pending') return;
  const { answer, feed, reader, words } = directory.model;
  if (!words) return;
  const day = new Date().toISOString().slice(0, 10);
  downloadText(
    `ssegov-members-${day}.csv`,
    'text/csv;charset=utf-8',
    membersCsv(answer.results, feed, reader, words.csv),
  );
}

/** The note after a download: a frame with an opaque origin may forbid downloads, which no script can detect. */
export const exportNoteView = (words: DirectoryPartWords): TemplateResult =>
  html`<p class="foot export" role="status">${origin === 'null' ? words.exportBlocked : nothing}</p>`;
