import { findMember } from '../../../../../src/schema/find-member.js';
import { mainLanguage, mainText } from '../exports/export-context.js';
import { jsonFile } from '../exports/json-file.js';
import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import type { Change } from './change.js';
import { changeWordsFor } from './describe-change.js';
import { listChanges } from './list-changes.js';
import { readChanges } from './read-changes.js';

/** How many changes the file keeps: the newest. */
export const keptChanges = 200;

/** The page of the member as it is now, or the list if the feed no longer has it. */
function pageOf({ member }: Change, { feed, base }: Site): string {
  const found = member === undefined ? undefined : findMember(feed, member);
  const lang = mainLanguage(feed);
  return base + (found ? sitePaths.member(lang, found.id) : sitePaths.home(lang));
}

/** One item for one change, whatever the languages: a reader of news is told once. Each text has its own `lang`. */
function itemOf(change: Change, site: Site): object {
  const { id, kind, member, date, texts } = change;
  const lang = mainLanguage(site.feed);
  const entries = Object.entries(texts);
  return {
    id,
    url: pageOf(change, site),
    title: texts[lang] ?? entries[0]?.[1],
    content_html: entries.map(([tag, text]) => markup`<p lang="${tag}">${text}</p>`.text).join('\n'),
    content_text: entries.map(([, text]) => text).join('\n'),
    date_published: date,
    language: texts[lang] === undefined ? entries[0]?.[0] : lang,
    tags: [kind],
    _ssegov: { change: kind, member, texts },
  };
}

/**
 * changes.json (JSON Feed 1.1): what differs from the feed that is replaced, before the changes that the file has already.
 * The same run again adds nothing.
 * @param previousChanges the content of the changes.json in the folder; whatever is not ours in it is left out
 */
export function changesFeed(site: Site, previousChanges: unknown): PublishedFile {
  const { feed, previous, base } = site;
  const changes = previous ? listChanges(previous, feed) : [];
  const unique = new Map<string, Change>();
  for (const change of [...changes, ...readChanges(previousChanges)])
    if (!unique.has(change.id)) unique.set(change.id, change);
  const newest = [...unique.values()].sort((a, b) => Date.parse(b.date) - Date.parse(a.date)).slice(0, keptChanges);
  const lang = mainLanguage(feed);
  return jsonFile(sitePaths.changes, {
    version: 'https://jsonfeed.org/version/1.1',
    title: changeWordsFor(lang).feedTitle(mainText(feed.organisation.name, feed)),
    home_page_url: base + sitePaths.home(lang),
    feed_url: base + sitePaths.changes,
    language: lang,
    items: newest.map((change) => itemOf(change, site)),
  });
}
