import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { find, mount } from '../helpers/mount.js';
import { allElements } from './contract-elements.js';

const none = {
  noscript: '<noscript>Please allow scripts</noscript>',
  'noscript in a paragraph, as a content management system writes it':
    '<p><noscript>Please allow scripts</noscript></p>',
  'an empty paragraph and a line break': '<p></p><br />',
  'a comment': '<!-- the members -->',
  'a template': '<template><p>Members</p></template>',
  'a data script': '<script type="application/json">{}</script>',
  'a hidden paragraph': '<p hidden>Members</p>',
  'content of a named slot': '<a slot="actions" href="/">More</a>',
};
const some = {
  text: 'Members',
  'a link': '<a href="/members">Members</a>',
  'a link in a paragraph, as a content management system writes it': '<p><br /><a href="/members">Members</a></p>',
  'a picture': '<img alt="Members" src="data:,">',
  'an empty box with a class, which styles may fill': '<div class="spinner"></div>',
};

// Made by a script only: a server's markup stays until the feed is there, so that there is no placeholder.
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
      it(`is not ${name}: the placeholder is shown while the feed loads`, async () => {
        expect(await placeOf(inside)).to.equal('visible');
      });
    }
    for (const [name, inside] of Object.entries(some)) {
      it(`may be ${name}: it is shown while the feed loads`, async () => {
        expect(await placeOf(inside)).to.equal('hidden');
      });
    }
  });
}
