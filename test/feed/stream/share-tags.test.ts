import { expect } from '@open-wc/testing';
import { tagSharer } from '../../../src/feed/stream/share-tags.js';

describe('tagSharer', () => {
  it('makes equal tags one object, over all batches', () => {
    const share = tagSharer();
    const [first] = share([{ tags: [{ ko: '돌봄', en: 'Care' }, 'Food'] }]) as { tags: unknown[] }[];
    const [second] = share([{ tags: [{ ko: '돌봄', en: 'Care' }, { ko: '돌봄' }, 'Food'] }]) as { tags: unknown[] }[];
    expect(second!.tags).to.deep.equal([{ ko: '돌봄', en: 'Care' }, { ko: '돌봄' }, 'Food']);
    expect(second!.tags[0]).to.equal(first!.tags[0]);
  });

  it('leaves what is not a list of tags to the validator', () => {
    const records = [null, 3, 'a', { tags: 'x' }, { tags: [null, 0, [], {}] }, {}];
    expect(tagSharer()(structuredClone(records))).to.deep.equal(records);
  });
});
