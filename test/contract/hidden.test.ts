import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { readSample } from '../helpers/hostile-feed.js';
import { nextEvent } from '../helpers/mount.js';
import { allPlaced } from './contract-elements.js';

for (const { tag, attributes, title, make } of allPlaced) {
  describe(`hidden on ${title}`, () => {
    const show = async (hidden?: string) => {
      const element = await make(tag, attributes);
      element.feed = await readSample();
      const load = nextEvent(element, 'ssegov-load');
      document.body.append(element);
      await load;
      if (hidden !== undefined) element.setAttribute('hidden', hidden);
      const { display, contentVisibility } = getComputedStyle(element);
      element.remove();
      return { display, contentVisibility };
    };

    it('hides it', async () => {
      expect((await show('')).display).to.equal('none');
      expect((await show()).display).to.equal('block');
    });

    for (const value of ['until-found', 'UNTIL-FOUND']) {
      it(`"${value}" lets the page’s search find it`, async () => {
        expect(await show(value)).to.deep.equal({ display: 'block', contentVisibility: 'hidden' });
      });
    }
  });
}
