import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { factRows, historyRows, otherNameView } from '../elements/directory/details/member-record.view.js';
import { logoView } from '../elements/member/member-card.view.js';
import { regionOf } from '../elements/member/member-facts.js';
import { headingView } from '../elements/shared/heading.view.js';
import { joinedView, localisedView } from '../elements/shared/text.view.js';
import { fallbackLanguage, interfaceLanguage } from '../i18n/interface-languages.js';
import { loadMessages } from '../i18n/load-messages.js';
import { createReader } from '../i18n/reader.js';
import { findMember } from '../schema/find-member.js';
import type { Feed } from '../schema/types.js';
import { asServer } from '../server-side.js';

/** The parts of a record, as HTML without a shadow root. */
export interface RecordMarkup {
  /** Logo, kind and region, name as `<h1>`, and the name in the other language. */
  readonly head: string;
  /** The summary; empty if the feed has none. */
  readonly summary: string;
  /** Rows of a `<dl>`: population, membership, roles, tags, website, contact. */
  readonly facts: string;
  /** Rows of a `<dl>`: former names and regions, codes, notes, sources. */
  readonly history: string;
}

/** A static page is never taken over by an element, so it needs none of the comments that Lit leaves for that. */
const markupOf = (view: unknown): string => {
  const markup = collectResultSync(render(html`${view}`));
  return markup
    .replace(/<(?:!--[^]*?--|\?[^>]*)>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/**
 * Renders everything that a feed says about a member with the views of the directory's details. For pages of their own: the
 * text is in the document, and needs no script. Undefined if the feed lacks the member.
 */
export async function renderRecord(feed: Feed, id: string, lang: string): Promise<RecordMarkup | undefined> {
  const member = findMember(feed, id);
  if (!member) return undefined;
  const language = interfaceLanguage(lang) ?? fallbackLanguage;
  const [messages, words] = await Promise.all([
    loadMessages(language, 'common', 'directory'),
    loadMessages(language, 'directory-part'),
  ]);
  const reader = createReader(lang, language, messages, feed.languages);
  const context = { feed, reader, words };
  const region = regionOf(feed, member);
  return asServer(() => ({
    head: markupOf(html`
      ${logoView(member, reader)}
      <div class="title">
        <p class="meta">
          ${joinedView([messages.kinds[member.kind], region ? localisedView(region.name, reader) : nothing])}
        </p>
        ${headingView(1, localisedView(member.name, reader))}
        <p class="other">${otherNameView(member.name, reader)}</p>
      </div>
    `),
    summary: member.summary ? markupOf(html`<p class="summary">${localisedView(member.summary, reader)}</p>`) : '',
    facts: markupOf(factRows(member, context)),
    history: markupOf(historyRows(member, context)),
  }));
}
