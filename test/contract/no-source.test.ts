import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { mount, nextEvent } from '../helpers/mount.js';

describe('a page that gives no feed', () => {
  const { warn } = console;
  const warnings: string[] = [];
  before(() => (console.warn = (...words: unknown[]) => void warnings.push(words.join(' '))));
  after(() => (console.warn = warn));

  it('gets one warning that names the ways to give one, however many elements it has', async () => {
    const elements = (['ssegov-directory', 'ssegov-organisation', 'ssegov-directory'] as const).map((tag) =>
      mount(tag),
    );
    await Promise.all(elements.map((element) => nextEvent(element, 'ssegov-error')));
    await elements[0]?.reload();
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('property `feed`')
      .and.to.contain('`src`')
      .and.to.contain('<link rel="ssegov-feed"')
      .and.to.contain('feed.json');
    elements.forEach((element) => element.remove());
  });

  it('gets one warning where a feed is given as an attribute, as frameworks do before a tag is defined', async () => {
    warnings.length = 0;
    const elements = [0, 1].map(() => mount('ssegov-directory', { feed: '[object Object]' }));
    await Promise.all(elements.map((element) => nextEvent(element, 'ssegov-error')));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('`feed` is a property');
    elements.forEach((element) => element.remove());
  });
});
