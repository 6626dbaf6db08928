import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Blob, Face } from 'harfbuzzjs';
import { readWoff } from '../../../../../packages/ssegov-feed/src/site/images/drawing/read-woff.js';

const fonts = 'packages/ssegov-feed/dist/fonts';
const read = (name: string) => readFileSync(`${fonts}/${name}`);

describe('the font of the images', () => {
  for (const weight of [400, 600]) {
    it(`of weight ${weight} has its tables unchanged, and all 11,172 syllables`, () => {
      const font = readWoff(read(`pretendard-${weight}.woff`));
      const face = new Face(new Blob(font));
      const has = new Set(face.collectUnicodes());
      assert.deepEqual(
        Array.from({ length: 11_172 }, (_, index) => 0xac00 + index).filter((code) => !has.has(code)),
        [],
      );
      assert.equal(Buffer.from(face.referenceTable('OS/2') ?? []).readUInt16BE(4), weight);
      for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
        const tag = font.toString('latin1', entry, entry + 4);
        const [named, offset, size] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [number, number, number];
        let sum = 0;
        for (let at = offset; at < offset + size; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
        // The table `head` is summed without its third field, which is the sum of the whole file.
        if (tag === 'head') sum = (sum - font.readUInt32BE(offset + 8)) >>> 0;
        assert.equal(sum, named, tag);
      }
    });
  }

  it('stands beside its licence', () => {
    assert.match(read('LICENSE.txt').toString(), /SIL Open Font License, Version 1\.1/i);
  });

  it('is refused where it is another kind of file', () => {
    assert.throws(() => readWoff(Buffer.from('wOF2'.padEnd(100))), /no WOFF 1\.0/);
  });
});
