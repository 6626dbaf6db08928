import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexColours } from '../../../../../packages/ssegov-feed/src/site/images/drawing/index-colours.js';

const pixelsOf = (colours: readonly (readonly number[])[]) =>
  Uint8Array.from(colours.flatMap((each) => [...each, 255]));

describe('indexing the colours of an image', () => {
  it('loses nothing up to 256 colours', () => {
    const colours = Array.from({ length: 1000 }, (_, index) => [index % 256, 7, (index * 3) % 256]);
    const { data, palette } = indexColours(pixelsOf(colours));
    assert.equal(palette.length, 256);
    assert.deepEqual(
      Array.from(data, (number) => palette[number]),
      colours,
    );
  });

  it('reads pixels that begin within a buffer', () => {
    const bytes = Uint8Array.from([9, 9, 9, ...pixelsOf([[1, 2, 3]])]);
    assert.deepEqual(indexColours(bytes.subarray(3)).palette, [[1, 2, 3]]);
  });

  it('takes the nearest colour for one that is too many', () => {
    const first = Array.from({ length: 256 }, (_, index) => [index, 0, 0]);
    const { data, palette } = indexColours(pixelsOf([...first, [200, 1, 0], [200, 1, 0]]));
    assert.equal(palette.length, 256);
    assert.deepEqual([...data.subarray(-2)], [200, 200]);
  });
});
