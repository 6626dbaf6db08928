import type { Localised } from '../../../../src/schema/types.js';
import { pickText } from '../messages/pick-text.js';

interface KnownRegion {
  readonly id: string;
  readonly name?: unknown;
  readonly aliases?: unknown;
  readonly valid?: { readonly until?: unknown } | null;
  readonly successors?: unknown;
}

const hasId = (region: unknown): region is KnownRegion =>
  typeof (region as { id?: unknown } | null | undefined)?.id === 'string';
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(texts)
      : [];

/** What became of the regions. Read leniently: a fault in one of them hides none of the others. */
export class RegionHistory {
  readonly #regions: ReadonlyMap<string, KnownRegion>;

  constructor(
    regions: unknown,
    private readonly today: string = new Date().toISOString().slice(0, 10),
  ) {
    const known = Array.isArray(regions) ? (regions as unknown[]).filter(hasId) : [];
    this.#regions = new Map(known.map((region) => [region.id, region]));
  }

  /** The last day of a region that has ended, as precisely as it is known. */
  ended(id: string): string | undefined {
    const until = this.#regions.get(id)?.valid?.until;
    return typeof until === 'string' && until < this.today.slice(0, until.length) ? until : undefined;
  }

  /** What a region that has ended became: the regions that there are today, over any number of steps. */
  successors(id: string): readonly string[] {
    return [...this.#descendants(id)].filter((other) => other !== id && this.ended(other) === undefined);
  }

  /** How to tell that a region has ended: its last day, and what it became. Undefined for one that there is today. */
  describeEnd(id: string, language: string): { readonly until: string; readonly successors: string } | undefined {
    const until = this.ended(id);
    const labels = this.successors(id).map((successor) => this.label(successor, language));
    return until === undefined ? undefined : { until, successors: labels.join(' / ') };
  }

  /** Whether the one is the other, or became it or a part of it. */
  became(id: string, other: string): boolean {
    return this.#descendants(id).has(other);
  }

  /** The region and all that became it or a part of it. */
  origins(id: string): readonly string[] {
    return [...this.#regions.keys()].filter((other) => other === id || this.became(other, id));
  }

  /** The names of all regions in all languages, and their aliases. */
  names(): readonly string[] {
    return [...this.#regions.values()].flatMap(({ name, aliases }) => [...texts(name), ...texts(aliases)]);
  }

  /** `Seoul (KR-11)`, in the reader's language. */
  label(id: string, language: string): string {
    const name = this.#regions.get(id)?.name;
    const text = texts(name).length > 0 ? pickText(name as Localised, language) : '';
    return text ? `${text} (${id})` : id;
  }

  #descendants(id: string, found = new Set<string>()): Set<string> {
    if (found.has(id)) return found;
    found.add(id);
    const { successors } = this.#regions.get(id) ?? {};
    for (const next of texts(successors)) this.#descendants(next, found);
    return found;
  }
}
