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

/** Which regions have ended, and which succeeded them. Malformed regions are ignored here and reported elsewhere. */
export class RegionHistory {
  readonly #regions: ReadonlyMap<string, KnownRegion>;

  constructor(
    regions: unknown,
    private readonly today: string = new Date().toISOString().slice(0, 10),
  ) {
    const known = Array.isArray(regions) ? (regions as unknown[]).filter(hasId) : [];
    this.#regions = new Map(known.map((region) => [region.id, region]));
  }

  /** The last day of a region that has ended, as precisely as it is known; undefined for a region of today. */
  ended(id: string): string | undefined {
    const until = this.#regions.get(id)?.valid?.until;
    return typeof until === 'string' && until < this.today.slice(0, until.length) ? until : undefined;
  }

  /** The regions of today that succeeded a region, over any number of steps. */
  successors(id: string): readonly string[] {
    return [...this.#descendants(id)].filter((other) => other !== id && this.ended(other) === undefined);
  }

  /** The last day and the successors of a region that has ended, for a message; undefined for a region of today. */
  describeEnd(id: string, language: string): { readonly until: string; readonly successors: string } | undefined {
    const until = this.ended(id);
    const labels = this.successors(id).map((successor) => this.label(successor, language));
    return until === undefined ? undefined : { until, successors: labels.join(' / ') };
  }

  /** Whether the other region is this one or succeeded it, in whole or in part, over any number of steps. */
  became(id: string, other: string): boolean {
    return this.#descendants(id).has(other);
  }

  /** The region and all that it succeeded. */
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
