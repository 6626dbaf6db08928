import { expect } from '@open-wc/testing';
import '../../../src/elements/member-card/define.js';
import '../../../src/elements/directory/define.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { findAll, mount, nextEvent, textOf } from '../../helpers/mount.js';

const hostile: Record<string, string> = {
  'an image with a handler': '<img src=x onerror="globalThis.wasRun = true">',
  'a script': '</p><script>globalThis.wasRun = true</script>',
  'a comment and a template': '<!--</article>${1}--><template>',
  entities: '&lt;b&gt;&amp;',
  'characters that change the direction': '\u202Egnaw\u202C \u2066x\u2069 \u200F',
  'names of built-in properties': '__proto__ constructor toString',
  quotes: '" onclick="globalThis.wasRun = true" x="',
  'a lone surrogate': '\uD83D x',
  'an emoji of many parts': '👩‍👩‍👧‍👦 구',
};

for (const tag of ['ssegov-member-card', 'ssegov-directory'] as const) {
  describe(`hostile texts in ${tag}`, () => {
    afterEach(() => document.querySelectorAll(tag).forEach((element) => element.remove()));
    const show = async (text: string) => {
      const element = mount(tag, { member: 'invented-1', lang: 'en' });
      element.feed = inventFeed(
        [
          {
            ...{ name: { en: text, ko: `${text}!` }, summary: text, tags: [text], region: 'KR-11' },
            ...{ roles: [{ title: text, term: text }], formerNames: [text], aliases: [text] },
          },
        ],
        { regions: [{ id: 'KR-11', name: text }] },
      );
      await nextEvent(element, 'ssegov-load');
      return element;
    };

    for (const [name, text] of Object.entries(hostile)) {
      it(`${name}: is shown as text`, async () => {
        const element = await show(text);
        const [shown] = findAll(element, '[part="card"] [part="name"]');
        expect(shown?.textContent.trim()).to.equal(text.trim());
        expect(findAll(element, 'img, script, template, b, [onclick], [onerror]')).to.be.empty;
        expect('wasRun' in globalThis).to.be.false;
      });
    }

    it('a name of 10,000 characters stays in its box', async () => {
      const box = document.createElement('div');
      box.style.inlineSize = '320px';
      document.body.append(box);
      const element = mount(tag, { member: 'invented-1', lang: 'en' }, box);
      element.feed = inventFeed([{ name: 'x'.repeat(10_000) }]);
      await nextEvent(element, 'ssegov-load');
      expect(element.scrollWidth).to.be.at.most(320);
      expect(textOf(element)).to.contain('x'.repeat(10_000));
      box.remove();
    });

    it('a lang named like a built-in property is an unknown language', async () => {
      const element = mount(tag, { member: 'invented-1', lang: 'constructor' });
      element.feed = inventFeed([{ name: 'Invented' }]);
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain('District');
    });
  });
}
