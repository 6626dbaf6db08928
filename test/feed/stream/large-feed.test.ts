import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { largeFeed } from '../../../src/feed/stream/large-feed.js';
import { batch } from '../../../src/feed/stream/record-scanner.js';
import * as parser from '../../../src/schema/parse-feed.js';
import type { ParsedFeed } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';

/** Texts that a scanner of brackets, strings and commas may stumble over. */
const awkward = [
  '"',
  '\\',
  '\\"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '},{',
  '"members":[',
  '\u0000',
  '가',
  '😀',
  '\ud83d',
  ' ',
  'a',
];

async function readPieces(pieces: Iterable<string>, onFirst: (first: ParsedFeed) => void = () => undefined) {
  const large = largeFeed(parser, onFirst);
  for (const piece of pieces) await large.push(piece);
  return large.end();
}

/** The feed read from the pieces, or that they are not JSON. */
const outcomeOf = (pieces: Iterable<string>) => readPieces(pieces).catch((error: unknown) => (error as Error).name);

function expectedOf(text: string): ParsedFeed | string {
  try {
    return parser.parseFeed(JSON.parse(text));
  } catch (error) {
    return (error as Error).name;
  }
}

/** The text cut at these places. */
function cut(text: string, places: readonly number[]): string[] {
  const inside = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...inside].map((from, index) => text.slice(from, inside[index]));
}

const invented = (count: number) =>
  inventFeed(Array.from({ length: count }, (_, index) => ({ aliases: [`[{"\\${index}`, '😀},{'] })));

describe('largeFeed', () => {
  const usual = batch.length;
  afterEach(() => (batch.length = usual));

  it('reads what parseFeed reads, wherever the text is cut', async () => {
    const text = JSON.stringify({ $schema: 'a"\\"members":[', ...invented(3), sources: [] });
    const expected = expectedOf(text);
    for (let at = 0; at <= text.length; at += 1) {
      expect(await outcomeOf([text.slice(0, at), text.slice(at)]), String(at)).to.deep.equal(expected);
    }
    expect(await outcomeOf(text)).to.deep.equal(expected);
  });

  it('reads what parseFeed reads: any members, any text around them, any cuts', async () => {
    const text = fc.string({ unit: fc.constantFrom(...awkward), maxLength: 8 });
    const member = fc.oneof(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: text, kind: fc.constantFrom('city', 'no kind') }),
      fc.record({ id: fc.constantFrom('d', 'e'), name: fc.dictionary(text, text), kind: fc.constant('city') }),
      fc.jsonValue(),
    );
    const feed = fc.record({ members: fc.array(member), before: text, after: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(feed, fc.array(fc.nat()), fc.constantFrom(1, 200, usual), async (made, places, length) => {
        batch.length = length;
        const { members, ...rest } = inventFeed([]);
        const whole = {
          [made.before]: made.before,
          ...rest,
          members: [...members, ...made.members],
          after: made.after,
        };
        const json = JSON.stringify(whole, null, length === 200 ? 2 : 0);
        expect(await outcomeOf(cut(json, places))).to.deep.equal(expectedOf(json));
      }),
      { numRuns: 300 },
    );
  });

  it('accepts as JSON what JSON.parse accepts, and nothing else', async () => {
    const json = JSON.stringify(invented(4));
    const change = fc.record({ at: fc.nat(json.length), drop: fc.nat(3), add: fc.constantFrom('', ...awkward) });
    batch.length = 1;
    await fc.assert(
      fc.asyncProperty(change, fc.array(fc.nat()), async ({ at, drop, add }, places) => {
        const text = json.slice(0, at) + add + json.slice(at + drop);
        expect(await outcomeOf(cut(text, places))).to.deep.equal(expectedOf(text));
      }),
      { numRuns: 500 },
    );
  });

  const { members, ...rest } = inventFeed([{}, {}]);
  const envelope = JSON.stringify(rest).slice(0, -1);
  const list = JSON.stringify(members);
  const inner = list.slice(1, -1);
  const texts: Record<string, string> = {
    'no text at all': '',
    'a list': '[]',
    'no members': `${envelope}}`,
    'an empty list': `${envelope},"members":[ ]}`,
    'members that are not a list': `${envelope},"members":{"members":${list}}}`,
    'members before all else': `{"members":${list},${envelope.slice(1)}}`,
    'members twice, the last one counts': `${envelope},"members":${list},"members":[]}`,
    'members twice, the last one not a list': `${envelope},"members":${list},"members":1}`,
    'members twice, the last one under an escape': `${envelope},"members":[],"\\u006dembers":${list}}`,
    'another list of members inside a record': `{"organisation":{"members":${list}},${envelope.slice(1)},"members":[]}`,
    'much space before the list': `${envelope},"members":${' '.repeat(200)}${list}}`,
    'an extra comma at the end': `${envelope},"members":[${inner},]}`,
    'an extra comma at the beginning': `${envelope},"members":[,${inner}]}`,
    'a comma alone': `${envelope},"members":[,]}`,
    'the wrong bracket': `${envelope},"members":[${inner}}}`,
    'text after the end': `${envelope},"members":${list}}}`,
    'half of the text': `${envelope},"members":${list.slice(0, -20)}`,
    'a newer version': `{"version":2,"members":${list}}`,
    'an invalid version': `{"version":"1",${envelope.slice(1)},"members":${list}}`,
    'members that are deep lists': `${envelope},"members":[${'['.repeat(5000)}${']'.repeat(5000)}]}`,
    'members that are never closed': `${envelope},"members":[${'['.repeat(5000)}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`reads what parseFeed reads: ${name}`, async () => {
      const expected = expectedOf(text);
      expect(await outcomeOf([text])).to.deep.equal(expected);
      expect(await outcomeOf(text)).to.deep.equal(expected);
      batch.length = 1;
      expect(await outcomeOf([text])).to.deep.equal(expected);
      expect(await outcomeOf(text)).to.deep.equal(expected);
    });
  }

  it('an extra comma between batches is refused too', async () => {
    const json = JSON.stringify(invented(400));
    for (const broken of [
      json.replace(/\]\}$/, ',]}'),
      json.replace(/\},\{/g, '},,{'),
      json.replace(/\}\]\}$/, '}]'),
    ]) {
      expect(await outcomeOf([broken])).to.equal('SyntaxError');
    }
  });

  describe('the first members', () => {
    const feed = invented(400);
    const json = JSON.stringify(feed);

    it('are given once, validated, before the rest has arrived', async () => {
      const given: ParsedFeed[] = [];
      const large = largeFeed(parser, (first) => given.push(first));
      await large.push(json.slice(0, json.length / 2));
      expect(given).to.have.length(1);
      const first = given[0]?.feed;
      expect(first?.members.length).to.be.greaterThan(47).and.to.be.lessThan(400);
      expect({ ...first, members: [] }).to.deep.equal({ ...feed, members: [] });
      expect(first?.members).to.deep.equal(feed.members.slice(0, first?.members.length));
      await large.push(json.slice(json.length / 2));
      expect(large.end()).to.deep.equal({ feed, issues: [] });
      expect(given).to.have.length(1);
    });

    it('are without the bad ones', async () => {
      const bad = { ...feed, members: [{ id: 'No Slug' }, ...feed.members] };
      let first: ParsedFeed | undefined;
      await readPieces([JSON.stringify(bad)], (given) => (first = given));
      expect(first?.feed?.members[0]).to.deep.equal(feed.members[0]);
      expect(first?.issues.map(({ path }) => path[1])).to.include(0);
    });

    it('are not given where something that they need comes after them', async () => {
      const { regions, ...others } = feed;
      const given: ParsedFeed[] = [];
      const text = JSON.stringify({ ...others, regions });
      expect(await readPieces([text], (first) => first.feed && given.push(first))).to.deep.equal({ feed, issues: [] });
      expect(given).to.be.empty;
    });
  });
});
