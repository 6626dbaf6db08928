import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawableTexts } from '../../../../../packages/ssegov-feed/src/site/images/drawing/drawable-texts.js';

/** A font that has letters of ASCII only, and no "%". */
const findMissing = (text: string) => [...new Set(text.match(/[^\x20-\x7e]|%/gu))];

describe('texts that can be drawn', () => {
  it('stay as they are where the font has every character', () => {
    assert.deepEqual(drawableTexts(['one', 'two'], findMissing), { texts: ['one', 'two'], missing: [] });
  });

  it('leave a sign out that the font lacks', () => {
    assert.deepEqual(drawableTexts(['5 % of 10'], findMissing), { texts: ['5 of 10'], missing: ['%'] });
  });

  it('are left out as a whole with a letter, an accent or a character of private use that the font lacks', () => {
    const { texts, missing } = drawableTexts(['a中', 'e\u0301', 'x\uE000', 'rest'], findMissing);
    assert.deepEqual(texts, ['rest']);
    assert.deepEqual(missing, ['中', '\u0301', '\uE000']);
  });

  it('are none for an empty text and for signs alone', () => {
    assert.deepEqual(drawableTexts(['', '%%'], findMissing).texts, []);
  });

  it('are named once', () => {
    assert.deepEqual(drawableTexts(['same', 'same %'], findMissing).texts, ['same']);
  });
});
