import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { drawTable, measureDoors, type DoorSize } from '../../scripts/size.mjs';

interface Ceiling {
  /** Bytes of the door's own script, compressed: it fits into one congestion window. */
  readonly first: number;
  /** Bytes of all scripts that one element needs, compressed. */
  readonly total: number;
}

/** Brotli. Raised only in the commit that needs it, with the reason in its message. */
const ceilings = JSON.parse(readFileSync(new URL('size-ceilings.json', import.meta.url), 'utf8')) as Record<
  string,
  Ceiling
>;

describe('the bytes that one element costs', () => {
  let doors: readonly DoorSize[] = [];
  before(() => {
    doors = measureDoors();
    console.log(drawTable(doors));
  });

  for (const [element, { first, total }] of Object.entries(ceilings)) {
    it(`${element}: at most ${total} in all, and ${first} in the first script, through every door`, () => {
      const own = doors.filter((door) => door.element === element);
      assert.ok(own.length > 0, `the build has no door for ${element}`);
      for (const { door, first: script, total: all } of own) {
        assert.ok(script.brotli <= first, `the first script of ${door} has ${script.brotli} bytes`);
        assert.ok(all.brotli <= total, `${door} and what ${element} needs have ${all.brotli} bytes`);
      }
    });
  }

  it('the chunk that all share begins with the hint to compile it as it comes', () => {
    const chunks = new URL('../../dist/cdn/chunks/', import.meta.url);
    const base = readdirSync(chunks).find((file) => /^base-.+\.js$/.test(file)) ?? '';
    assert.match(readFileSync(new URL(base, chunks), 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('every door of the build has a ceiling', () => {
    assert.deepEqual([...new Set(doors.map(({ element }) => element))].sort(), Object.keys(ceilings).sort());
  });
});
