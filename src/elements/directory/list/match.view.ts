import { css, html, nothing } from 'lit';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import { explainMatch, type Found } from '../../../search/select/explain-match.js';
import type { Selected } from '../../../search/select/select-members.js';
import type { Member } from '../../../schema/types.js';
import type { Match } from '../directory-model.js';

function markRanges(text: string, ranges: Found['ranges']): unknown[] {
  let end = 0;
  const parts: unknown[] = [];
  for (const [from, to] of ranges) {
    parts.push(text.slice(end, from), html`<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  return [...parts, text.slice(end)];
}

/** Another spelling with the match marked; one in Hangul is tagged as Korean, for screen readers. */
function spellingView({ text, ranges }: Found): unknown {
  const marked = markRanges(text, ranges);
  return /[가-힣]/.test(text) ? html`<span lang="ko">${marked}</span>` : marked;
}

/** A name with the match in it marked. */
const markedIn =
  (found: readonly Found[]) =>
  (text: string): unknown => {
    const match = found.find((candidate) => candidate.text === text && candidate.field === 'name');
    return match ? markRanges(text, match.ranges) : text;
  };

/** A region with the match marked. Where another of its names matched by more than a letter, that name follows in brackets. */
const markedRegionIn =
  (found: readonly Found[]) =>
  (text: string): unknown => {
    const match = found.find(({ field }) => field === 'region' || field === 'regionAlias');
    if (!match) return text;
    if (match.text === text) return markRanges(text, match.ranges);
    return match.ranges.some(([from, to]) => to - from > 1) ? [text, ' (', spellingView(match), ')'] : text;
  };

/** The other spelling through which a member was found: "Formerly 남구". */
function foundView(found: readonly Found[], words: DirectoryPartWords): unknown {
  const other = found.find(({ field }) => field === 'formerName' || field === 'alias');
  if (!other) return nothing;
  const label = other.field === 'formerName' ? words.formerly : words.aliases;
  return html`<p class="facts">${label} ${spellingView(other)}</p>`;
}

type MatchOf = (member: Member) => Match;
const cache = new WeakMap<Selected, { readonly words: DirectoryPartWords; readonly matchOf: MatchOf }>();

/** Where and why a search found each member: one function for each answer, which explains each member once. */
export function matchesOf(selected: Selected, words: DirectoryPartWords): MatchOf {
  let matches = cache.get(selected);
  if (matches?.words !== words) {
    // An answer is rendered several times: in batches, and with the toolbar.
    const explained = new Map<Member, Match>();
    const matchOf = (member: Member) => {
      let match = explained.get(member);
      if (!match) {
        const found = selected.found(explainMatch, member);
        explained.set(
          member,
          (match = {
            marked: markedIn(found),
            markedRegion: markedRegionIn(found),
            found: foundView(found, words),
          }),
        );
      }
      return match;
    };
    cache.set(selected, (matches = { words, matchOf }));
  }
  return matches.matchOf;
}

export const matchStyles = css`
  mark {
    background: color-mix(in srgb, var(--_accent) calc(22% * var(--_tint, 1)), transparent);
    color: inherit;
    border-radius: 0.15em;
    /* For backgrounds that leave no room for a tint, and for visitors who cannot see it. */
    text-decoration: underline 0.14em var(--_accent);
    text-underline-offset: 0.2em;
  }
  /* The faint background would stay, under text in another colour. */
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
`;
