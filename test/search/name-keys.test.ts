import { expect } from '@open-wc/testing';
import type { Feed, Localised } from '../../src/schema/types.js';
import { nameKeys } from '../../src/search/text/name-keys.js';
import { finish } from '../../src/scheduling/run-slices.js';
import { tableFeed } from './load-table.js';

const textIn = (name: Localised, language: string) => (typeof name === 'string' ? name : (name[language] ?? ''));
const namesOf = ({ members }: Feed, language: string) => members.map(({ name }) => textIn(name, language));

/** The names sorted by their keys, and sorted by the language's collator. */
function orders(names: readonly string[], language: string) {
  const keys = finish(nameKeys(names));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byKey = (a: number, b: number) => (keys![a]! < keys![b]! ? -1 : Number(keys![a]! > keys![b]!));
  const sort = (order: (a: number, b: number) => number) => [...names.keys()].sort(order).map((at) => names[at]);
  return { keys, byKey: keys && sort(byKey), byCollator: sort((a, b) => compare(names[a]!, names[b]!)) };
}

/** The same names on every run: every kind of character that a plain name may have, in every place. */
function inventedNames(letters: readonly string[], start = ''): string[] {
  let state = 7;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  return Array.from({ length: 2000 }, () => {
    const length = 1 + next(5);
    return start + Array.from({ length }, () => letters[next(letters.length)]).join('');
  });
}

describe('nameKeys', () => {
  for (const list of ['members', 'local-governments'] as const) {
    for (const language of ['ko', 'en']) {
      it(`has the ${list} in the order of a collator, language ${language}`, async () => {
        const { byKey, byCollator } = orders(namesOf(await tableFeed(list), language), language);
        expect(byKey).to.deep.equal(byCollator);
      });
    }
  }

  const syllables = ['가', '각', '갂', '갛', '개', '까', '나', '성', '힣', ' ', '1', '02', '10', '9'];
  const latin = ['a', 'b', 'j', 'n', 'z', ' ', '-', '1', '2', '9'];
  for (const [kind, names] of Object.entries({
    'Hangul names': inventedNames(syllables),
    'Latin names': ['A', 'B', 'J', 'Z'].flatMap((start) => inventedNames(latin, start)),
  })) {
    for (const language of ['ko', 'en', 'en-GB']) {
      it(`has any ${kind} in the order of a collator, language ${language}`, () => {
        const { byKey, byCollator } = orders(names, language);
        expect(byKey).to.deep.equal(byCollator);
      });
    }
  }

  for (const other of ['Seo-Gu', 'seo-gu', 'São', '서구, 인천', '서\u1100\u1161', '漢', 'Seo 구', '', '.', '-']) {
    it(`leaves names to a collator where one of them is "${other}"`, () => {
      expect(finish(nameKeys(['서구', other]))).to.equal(undefined);
      expect(finish(nameKeys(['Seo-gu', other]))).to.equal(undefined);
      expect(finish(nameKeys([other, 'Seo-gu']))).to.equal(undefined);
    });
  }

  it('leaves mixed Korean and English names to a collator, which knows which come first', () => {
    expect(finish(nameKeys(['서구', 'Seo-gu']))).to.equal(undefined);
  });
});
