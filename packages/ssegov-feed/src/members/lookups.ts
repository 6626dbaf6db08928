import { RegionHistory } from '../checks/region-history.js';
import { foldWord } from '../cells/fold-word.js';
import { suggest } from '../messages/suggest.js';

const records = (content: Readonly<Record<string, unknown>> | undefined, list: string) => {
  const found = content?.[list];
  return Array.isArray(found)
    ? (found as unknown[]).filter((item) => item !== null && typeof item === 'object')
    : undefined;
};
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];
const idsIn = (list: readonly object[] | undefined) =>
  list && new Set(list.map((item) => (item as { id?: unknown }).id).filter((id) => typeof id === 'string'));

/**
 * What the members' cells may refer to. Malformed parts of the organisation file are ignored here and reported
 * elsewhere.
 */
export class Lookups {
  readonly languages: readonly string[];
  /** Undefined when the file has no such list: then references to it are not checked. */
  readonly sourceIds: ReadonlySet<string> | undefined;
  readonly regionIds: ReadonlySet<string> | undefined;
  readonly history: RegionHistory;
  readonly #regions = new Map<string, Set<string>>();
  readonly #names: string[] = [];

  constructor(content: Readonly<Record<string, unknown>> | undefined) {
    const languages = content?.['languages'];
    const given = Array.isArray(languages) ? languages.filter((tag): tag is string => typeof tag === 'string') : [];
    this.languages = given.length > 0 ? given : ['ko', 'en'];
    const regions = records(content, 'regions');
    this.sourceIds = idsIn(records(content, 'sources')) ?? (content && new Set());
    this.regionIds = idsIn(regions);
    this.history = new RegionHistory(regions);
    for (const { id, name, aliases } of (regions ?? []) as { id?: unknown; name?: unknown; aliases?: unknown }[]) {
      if (typeof id !== 'string') continue;
      for (const word of [id, ...textsIn(name), ...textsIn(aliases)]) {
        this.#names.push(word);
        const ids = this.#regions.get(foldWord(word)) ?? new Set();
        this.#regions.set(foldWord(word), ids.add(id));
      }
    }
  }

  /** The ids of the regions with this code, name or alias; several when it is ambiguous. */
  regions(word: string): readonly string[] {
    return [...(this.#regions.get(foldWord(word)) ?? [])];
  }

  /** The region with the most similar code or name, with its id; undefined when none is similar. */
  suggestRegion(word: string): string | undefined {
    const name = suggest(word, this.#names);
    const [id] = name === undefined ? [] : this.regions(name);
    return name === id ? name : name && `${name} (${id})`;
  }
}
