import { fillerWords, kinds, regions, syllables, tags, typedNames } from './invented-names.mjs';
import { seededRandom } from './seeded-random.mjs';

const seed = 20140301;
/** Every so many members there is one of each typed name. */
const period = 40;
const summaryLength = 200;

/** @param {string} word */
const capitalise = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * An invented feed of so many members, the same on every machine, in the order of the Korean names, as a publisher keeps
 * a roll: a page that lists its input as it comes lists it by name.
 * @param {number} count
 */
export function makeFeed(count) {
  const random = seededRandom(seed);
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => /** @type {T} */ (items[Math.floor(random() * items.length)]);
  const members = Array.from({ length: count }, (_, position) => {
    const typed = typedNames[position % period];
    const [first, second] = [pick(syllables), pick(syllables)];
    const [ko, en] = typed ?? [`${first[0]}${second[0]}`, `${first[1]}${second[1]}`];
    const { kind, ko: koSuffix, en: enSuffix } = pick(kinds);
    let summary = 'An';
    while (summary.length < summaryLength) summary += ` ${pick(fillerWords)}`;
    const firstTag = Math.floor(random() * tags.length);
    return {
      id: `invented-${String(position).padStart(6, '0')}`,
      name: { ko: `${ko}${koSuffix} ${position}`, en: `${capitalise(en ?? '')}-${enSuffix} ${position}` },
      kind,
      region: pick(regions)[0],
      population: { value: 10_000 + Math.floor(random() * 990_000), year: 2020 },
      website: `https://invented.example/${position}`,
      summary: summary.slice(0, summaryLength),
      tags: [0, 1, 2].map((offset) => {
        const [tagKo, tagEn] = tags[(firstTag + offset) % tags.length] ?? [];
        return { ko: tagKo, en: tagEn };
      }),
    };
  });
  const { compare } = new Intl.Collator('ko', { numeric: true });
  members.sort((a, b) => compare(a.name.ko, b.name.ko));
  return {
    version: 1,
    updated: '2026-01-01T00:00:00Z',
    languages: ['ko', 'en'],
    organisation: { name: { ko: '지어낸 명단', en: 'An invented roll' } },
    regions: regions.map(([id, ko, en]) => ({ id, name: { ko, en } })),
    members,
  };
}
