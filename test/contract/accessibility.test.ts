import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { mount, nextEvent, statesOf, type AnyElement, type StateName } from '../helpers/mount.js';
import { allPlaced } from './contract-elements.js';

const page = document.createElement('main');

/** Brings an element into a state; returns when it is there. */
type Arrange = (show: (path: string) => Promise<{ element: AnyElement; feed: HostileFeed }>) => Promise<AnyElement>;

const states: Partial<Record<StateName, Arrange>> = {
  loading: async (show) => {
    const { element, feed } = await show('held');
    await feed.requests('open:1');
    return element;
  },
  ready: async (show) => {
    const { element } = await show('sample.json');
    await nextEvent(element, 'ssegov-load');
    return element;
  },
  stale: async (show) => {
    const { element } = await show('steps?steps=sample.json,status');
    await nextEvent(element, 'ssegov-load');
    await element.reload();
    return element;
  },
  empty: async (show) => {
    const { element } = await show('no-members');
    await nextEvent(element, 'ssegov-load');
    return element;
  },
  error: async (show) => {
    const { element } = await show('status');
    await nextEvent(element, 'ssegov-error');
    return element;
  },
};

describe('axe finds nothing', () => {
  const { style, lang } = document.documentElement;
  before(() => {
    // The page around the element is complete, so that only the element can be at fault.
    document.title = 'A page of the tests';
    page.innerHTML = '<h1>Page</h1><h2>Part</h2>';
    page.style.cssText = 'background: Canvas; color: CanvasText';
    document.body.append(page);
  });
  after(() => {
    page.remove();
    style.colorScheme = '';
    document.documentElement.lang = lang;
  });

  for (const { tag, attributes, withoutMembers, title, place } of allPlaced) {
    for (const [state, arrange] of Object.entries(states)) {
      if (state === 'empty' && withoutMembers !== 'empty') continue;
      for (const language of ['ko', 'en']) {
        for (const scheme of ['light', 'dark']) {
          it(`in ${title}, ${state}, ${language}, ${scheme}`, async () => {
            style.colorScheme = scheme;
            document.documentElement.lang = language;
            let element: AnyElement | undefined;
            try {
              element = await arrange(async (path) => {
                const feed = new HostileFeed(path);
                return { feed, element: await place(tag, { ...attributes, src: feed.url }, page) };
              });
              expect(statesOf(element)).to.include(state);
              await expect(element).to.be.accessible();
            } finally {
              page.querySelector(tag)?.remove();
            }
          });
        }
      }
    }
  }

  it('pale text deep in the shadow root would be reported', async () => {
    style.colorScheme = 'light';
    const element = mount(
      'ssegov-member-card',
      { member: 'invented-gu', src: new HostileFeed('sample.json').url },
      page,
    );
    element.style.setProperty('--ssegov-muted', '#ccc');
    await nextEvent(element, 'ssegov-load');
    const complaint: unknown = await expect(element)
      .to.be.accessible()
      .then(() => 'nothing', String);
    element.remove();
    expect(complaint).to.contain('color-contrast');
  });

  for (const variant of ['compact', 'row']) {
    it(`in a ${variant} card`, async () => {
      const src = new HostileFeed('sample.json').url;
      const element = mount('ssegov-member-card', { member: 'invented-gu', variant, src, lang: 'en' }, page);
      await nextEvent(element, 'ssegov-load');
      await expect(element).to.be.accessible();
      element.remove();
    });
  }
});
