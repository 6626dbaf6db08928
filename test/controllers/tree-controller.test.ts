import { expect } from '@open-wc/testing';
import '../../src/elements/contact/define.js';
import '../../src/elements/directory/define.js';
import '../../src/elements/member-card/define.js';
import '../../src/elements/organisation/define.js';
import {
  countOf,
  dialogOf,
  many,
  members,
  namesOf,
  showDirectory,
  type,
} from '../elements/directory/directory-helpers.js';
import { readSample } from '../helpers/hostile-feed.js';
import { find, findAll, mount, nextEvent, textOf, until, type AnyElement } from '../helpers/mount.js';

type Replace = (text: Text, font: HTMLElement) => void;

/** The ways in which translators replace a text. */
const ways: Record<string, Replace> = {
  'in one step': (text, font) => text.replaceWith(font),
  'in two steps': (text, font) => {
    text.before(font);
    text.remove();
  },
  'with the original text moved inside': (text, font) => {
    text.replaceWith(font);
    font.append(text);
  },
};

function translate(element: Element, replace: Replace): void {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (/\S/.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
  const make = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
  for (const text of texts) {
    const font = make();
    font.appendChild(make()).textContent = `«${text.data}»`;
    replace(text, font);
  }
}

describe('an element whose texts a translator has replaced', () => {
  afterEach(() => document.querySelectorAll('*').forEach((one) => one.localName.startsWith('ssegov-') && one.remove()));

  for (const [name, replace] of Object.entries(ways)) {
    it(`renders what has changed, once (${name})`, async () => {
      const element = await showDirectory({}, members);
      const fresh = await showDirectory({}, members);
      const changes: (() => unknown)[] = [
        () => type(element, 'gu').then(() => type(fresh, 'gu')),
        () => [element, fresh].forEach((one) => find(one, '.option input').click()),
        () => (element.query = fresh.query = 'nobody of this name'),
        () => (element.query = fresh.query = ''),
        () => (element.lang = fresh.lang = 'ko'),
        () => (element.region = fresh.region = ''),
        () => (element.sort = fresh.sort = 'population'),
      ];
      for (const change of changes) {
        translate(element, replace);
        expect(countOf(element)).to.contain('«');
        await change();
        await Promise.all([element.updateComplete, fresh.updateComplete]);
        await until(element, () => textOf(element) === textOf(fresh));
        expect(findAll(element, 'font')).to.deep.equal([]);
      }
    });
  }

  it('updates the count with each keystroke, and keeps the caret in the field', async () => {
    const element = await showDirectory();
    find(element, 'input[type="search"]').focus();
    for (const [text, count] of [
      ['rama', '1 of 6 members'],
      ['-si', '2 of 6 members'],
    ] as const) {
      translate(element, ways['in one step']!);
      await Promise.resolve();
      await type(element, text);
      expect(countOf(element)).to.equal(count);
      expect(element.shadowRoot?.activeElement).to.equal(find(element, 'input[type="search"]'));
    }
  });

  it('opens, fills and closes the details, and shows more', async () => {
    const element = await showDirectory({}, many);
    translate(element, ways['in one step']!);
    find(element, '.more button').click();
    await element.updateComplete;
    expect(namesOf(element)).to.deep.equal(element.results.slice(0, 48).map(({ name }) => (name as { en: string }).en));
    findAll(element, '.results .name .link')[0]?.click();
    await until(element, () => !!dialogOf(element)?.open);
    translate(element, ways['in one step']!);
    element.lang = 'ko';
    await until(element, () => !!dialogOf(element)?.textContent.includes('자치구'));
    dialogOf(element)?.close();
    await until(element, () => !dialogOf(element));
    expect(findAll(element, 'font')).to.deep.equal([]);
  });

  for (const tag of ['ssegov-member-card', 'ssegov-organisation', 'ssegov-contact'] as const) {
    it(`follows the language: ${tag}`, async () => {
      const feed = { ...(await readSample()), contact: { email: 'office@example.org' } };
      const [element, fresh] = await Promise.all(
        ['en', 'ko'].map(async (lang) => {
          const one: AnyElement = mount(tag, { lang, member: feed.members[0]!.id });
          one.feed = feed;
          await nextEvent(one, 'ssegov-load');
          return one;
        }),
      );
      translate(element!, ways['in two steps']!);
      element!.lang = 'ko';
      await until(element!, () => textOf(element!) === textOf(fresh!));
    });
  }

  it('reverts changes that were made while it was off the page, and after it was moved', async () => {
    const element = await showDirectory();
    translate(element, ways['in one step']!);
    const box = document.body.appendChild(document.createElement('div'));
    box.append(element);
    translate(element, ways['in two steps']!);
    element.query = 'rama';
    await element.updateComplete;
    await until(element, () => countOf(element) === '1 of 6 members');
    expect(findAll(element, 'font')).to.deep.equal([]);
    box.remove();
  });
});
