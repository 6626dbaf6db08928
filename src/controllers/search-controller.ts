import { localise } from '../i18n/localise.js';
import type { Reader } from '../i18n/reader.js';
import type { Feed, Member } from '../schema/types.js';
import { memberIndex } from '../search/member-index.js';
import { selectMembers, type Selected, type Selection } from '../search/select-members.js';

/** The members that a directory shows: selected anew only when the feed, the reader or what is asked for has changed. */
export class SearchController {
  #key = '';
  #feed: Feed | undefined;
  #selected: Selected | undefined;

  get selected(): Selected | undefined {
    return this.#selected;
  }

  select(feed: Feed, selection: Selection, { formats, languages }: Reader): Selected {
    const { query, filters = {}, sort, featured, limit } = selection;
    // Not `JSON.stringify`: a `toJSON` that a page has given to every array would make all keys the same.
    const key = [languages, ...Object.values(filters), sort, featured, limit, query].join('\n');
    if (!this.#selected || feed !== this.#feed || key !== this.#key) {
      const nameOf = (member: Member) => localise(member.name, languages).text;
      const { compare } = new Intl.Collator(formats.tag, { numeric: true });
      // Which name is shown, and so the order of names, depends on all the languages that the reader takes.
      const language = languages.join(' ');
      this.#selected = selectMembers(memberIndex(feed), selection, { language, compare, nameOf });
      this.#feed = feed;
      this.#key = key;
    }
    return this.#selected;
  }
}
