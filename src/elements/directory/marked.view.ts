import { html, nothing } from 'lit';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Found } from '../../search/explain-match.js';

function markRanges(text: string, ranges: Found['ranges']): unknown[] {
  let end = 0;
  const parts: unknown[] = [];
  for (const [from, to] of ranges) {
    parts.push(text.slice(end, from), html`<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  return [...parts, text.slice(end)];
}

/** A name with the match in it marked. */
export const markedIn =
  (found: readonly Found[]) =>
  (text: string): unknown => {
    const match = found.find((candidate) => candidate.text === text && candidate.field === 'name');
    return match ? markRanges(text, match.ranges) : text;
  };

/** The other spelling through which a member was found: "Formerly 남구". */
export function foundView(found: readonly Found[], { messages }: Reader<DirectoryMessages>): unknown {
  const other = found.find(({ field }) => field === 'formerName' || field === 'alias');
  if (!other) return nothing;
  const label = other.field === 'formerName' ? messages.formerly : messages.aliases;
  return html`<p class="facts">${label} ${markRanges(other.text, other.ranges)}</p>`;
}
