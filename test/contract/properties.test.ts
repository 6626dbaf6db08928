import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { readSample } from '../helpers/hostile-feed.js';
import { mount, nextEvent, textOf } from '../helpers/mount.js';
import { allPlaced, shown } from './contract-elements.js';

/** Values other than text that frameworks and pages set. */
const values: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  NaN,
  5,
  true,
  false,
  {},
  [],
  ['about', 'members'],
  [1, null],
  new Set(['about']),
  () => 1,
];

describe('a property', () => {
  const { error } = console;
  afterEach(() => (console.error = error));

  for (const { tag, attributes, constructor, title, make } of allPlaced) {
    const names = [...constructor.elementProperties.keys()].map(String).filter((name) => name !== 'feed');
    for (const name of names) {
      it(`${name} of ${title} may be set to anything`, async () => {
        const told: unknown[] = [];
        console.error = (...details: unknown[]) => void told.push(details);
        const element = await make(tag, { lang: 'en', ...attributes });
        element.feed = await readSample();
        const load = nextEvent(element, 'ssegov-load');
        document.body.append(element);
        await load;
        for (const value of values) {
          Object.assign(element, { [name]: value });
          await element.updateComplete;
        }
        const [first] = Object.entries(attributes).filter(([attribute]) => attribute === name);
        Object.assign(element, { [name]: first?.[1] ?? '' });
        await element.updateComplete;
        expect(told).to.deep.equal([]);
        element.remove();
      });
    }
  }

  it('that names sections may be a list, in its order', async () => {
    const element = mount('ssegov-organisation', { lang: 'en' });
    Object.assign(element, { feed: await readSample(), sections: ['members', 'about'] });
    await nextEvent(element, 'ssegov-load');
    expect(textOf(element)).to.contain(shown.en.name);
    element.remove();
  });
});
