import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { drawTable, measureDoors, measurePinned, type DoorSize } from '../../scripts/build/size.mjs';

interface Ceiling {
  /** The door's own script: it fits into the first congestion window of a connection, some 14,600 bytes. */
  readonly first: number;
  /** All scripts that load until the element is on screen. */
  readonly total: number;
  /** These and the scripts that the element then loads by itself, without a visitor's act. */
  readonly all?: number;
}

/** Bytes, compressed with Brotli. Raised only in the commit that needs it, with the reason in its message. */
const ceilings = JSON.parse(readFileSync(new URL('size-ceilings.json', import.meta.url), 'utf8')) as Record<
  string,
  Ceiling
>;

/** Of the files that have everything in one. */
const pinnedCeilings: Readonly<Record<string, number>> = {
  'pinned/member-card.js': 36_000,
  'pinned/directory.js': 59_000,
  'pinned/organisation.js': 40_500,
  'pinned/contact.js': 50_000,
  'pinned/newsletter.js': 50_000,
  'pinned/all.js': 81_000,
};

describe('the bytes that one element costs', () => {
  let doors: readonly DoorSize[] = [];
  before(() => {
    doors = measureDoors();
    console.log(drawTable(doors));
  });

  for (const [element, { first, total, all = total }] of Object.entries(ceilings)) {
    it(`${element}: at most ${total} until it is on screen, ${all} without a visitor’s act, and ${first} in the first script`, () => {
      const own = doors.filter((door) => door.element === element);
      assert.ok(own.length > 0, `the build has no door for ${element}`);
      for (const size of own) {
        const { door } = size;
        assert.ok(size.first.brotli <= first, `the script ${door} has ${size.first.brotli} bytes`);
        assert.ok(
          size.total.brotli <= total,
          `${door} and what ${element} first needs have ${size.total.brotli} bytes`,
        );
        assert.ok(
          size.all.brotli <= all,
          `all that ${element} loads by itself through ${door} has ${size.all.brotli} bytes`,
        );
      }
    });
  }

  for (const { file, size } of measurePinned()) {
    const most = pinnedCeilings[file] ?? 0;
    it(`${file}: at most ${most}`, () => assert.ok(size.brotli <= most, `it has ${size.brotli} bytes`));
  }

  it('the chunk that all elements share begins with the hint to compile it while it loads', () => {
    const chunks = new URL('../../dist/cdn/chunks/', import.meta.url);
    const base = readdirSync(chunks).find((file) => /^base-.+\.js$/.test(file)) ?? '';
    assert.match(readFileSync(new URL(base, chunks), 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('every door of the build has a ceiling', () => {
    assert.deepEqual([...new Set(doors.map(({ element }) => element))].sort(), Object.keys(ceilings).sort());
  });
});
