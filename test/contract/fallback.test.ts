import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { find, mount } from '../helpers/mount.js';
import { allElements } from './contract-elements.js';

const none = {
  noscript: '<noscript>Please allow scripts</noscript>',
  'noscript in a paragraph of a content management system': '<p><noscript>Please allow scripts</noscript></p>',
  'an empty paragraph and a line break': '<p></p><br />',
  'a comment': '<!-- the members -->',
  'a template': '<template><p>Members</p></template>',
  'a script of data': '<script type="application/json">{}</script>',
  'what is hidden': '<p hidden>Members</p>',
  'what stands in a slot of its own': '<a slot="actions" href="/">More</a>',
};
const some = {
  text: 'Members',
  'a link': '<a href="/members">Members</a>',
  'a paragraph of a content management system': '<p><br /><a href="/members">Members</a></p>',
  'a picture': '<img alt="Members" src="data:,">',
  'a box that its styles fill': '<div class="spinner"></div>',
};

for (const { tag, attributes } of allElements) {
  describe(`the fallback of ${tag}`, () => {
    const placeOf = async (inside: string) => {
      const feed = new HostileFeed('held');
      const element = mount(tag, { ...attributes, src: feed.url });
      element.innerHTML = inside;
      await feed.requests('open:1');
      await element.updateComplete;
      const { visibility } = getComputedStyle(find(element, '.place'));
      element.remove();
      return visibility;
    };
    for (const [name, inside] of Object.entries(none)) {
      it(`is not ${name}: the place is shown as long as the feed is awaited`, async () => {
        expect(await placeOf(inside)).to.equal('visible');
      });
    }
    for (const [name, inside] of Object.entries(some)) {
      it(`may be ${name}: it stands in the place`, async () => {
        expect(await placeOf(inside)).to.equal('hidden');
      });
    }
  });
}
