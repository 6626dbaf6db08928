import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitText } from '../../../../../packages/ssegov-feed/src/site/images/drawing/fit-text.js';

/** Each character is half an em wide. */
const measure = (text: string) => text.length / 2;
const box = { width: 400, height: 240, largest: 100, smallest: 20, leading: 1.2 };

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });

describe('fitting a text into a box', () => {
  it('keeps every word whole and in order, inside the box, where the text fits', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { size, lines } = fitText(list.join(' '), box, measure);
        assert.ok(size <= box.largest && size >= box.smallest);
        assert.ok(lines.length * size * box.leading <= box.height);
        for (const line of lines) assert.ok(measure(line) * size <= box.width, line);
        const text = lines.join(' ');
        if (text.endsWith('…')) assert.ok(list.join(' ').startsWith(text.slice(0, -1)));
        else assert.equal(text, list.join(' '));
      }),
    );
  });

  it('takes the largest size at which the text fits', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { size } = fitText(list.join(' '), box, measure);
        if (size + 2 > box.largest) return;
        const larger = fitText(list.join(' '), { ...box, smallest: size + 2 }, measure);
        assert.match(larger.lines.join(' '), /…$/);
      }),
    );
  });

  it('makes lines even: no last line of one short word', () => {
    const { lines } = fitText('aaa bb cc dd', { ...box, largest: 80 }, measure);
    assert.deepEqual(lines, ['aaa bb', 'cc dd']);
  });

  it('shrinks a single word rather than breaking it', () => {
    assert.deepEqual(fitText('a'.repeat(20), box, measure), { size: 40, lines: ['a'.repeat(20)] });
  });

  it('cuts a word that fits at no size, and says so by "…"', () => {
    const { size, lines } = fitText('a'.repeat(200), box, measure);
    assert.deepEqual([size, lines], [20, [`${'a'.repeat(39)}…`]]);
  });

  it('shows what stands before such a word, in lines of its own', () => {
    const { lines } = fitText(`before ${'a'.repeat(200)} after`, box, measure);
    assert.deepEqual(lines, ['before', `${'a'.repeat(39)}…`]);
  });

  it('never cuts within a character', () => {
    const { lines } = fitText('🌱'.repeat(100), box, measure);
    assert.match(lines.join(''), /^🌱+…$/u);
  });
});
