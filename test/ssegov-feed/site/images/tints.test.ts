import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tints } from '../../../../packages/ssegov-feed/src/site/images/tints.js';
import { memberCard } from '../../../../src/elements/member/member-card.styles.js';
import { tokens } from '../../../../src/styles/tokens.styles.js';

describe('the tints of the images', () => {
  it('are those of the monograms on the cards', () => {
    const onCards = Array.from(memberCard.cssText.matchAll(/--tint: (#[0-9a-f]{6})/g), ([, colour]) => colour);
    const [, accent] = /--_green, light-dark\((#[0-9a-f]{6})/.exec(tokens.cssText) ?? [];
    assert.deepEqual(tints, [accent, ...onCards]);
  });
});
