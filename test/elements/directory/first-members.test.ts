import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import '../../../src/feed/stream/large-feed.js';
import { HostileFeed } from '../../helpers/hostile-feed.js';
import { find, findAll, mount, nextEvent, statesOf, textOf, until } from '../../helpers/mount.js';
import { countOf, namesOf, removeDirectories, type } from './directory-helpers.js';

describe('the first members of a large feed', () => {
  afterEach(removeDirectories);

  /** A directory whose feed has arrived by half; the server holds the other half back. */
  async function showHalf(attributes: Readonly<Record<string, string>> = {}, path = 'halves?count=1000') {
    const feed = new HostileFeed(path);
    const element = mount('ssegov-directory', { lang: 'en', src: feed.url, ...attributes });
    await until(element, () => findAll(element, '[part=card]').length > 0);
    return { feed, element };
  }

  it('are shown while the others are loading, and the directory says so', async () => {
    const { feed, element } = await showHalf();
    await until(element, () => findAll(element, '[part=card]').length === 24);
    expect(statesOf(element)).to.deep.equal(['loading']);
    expect(find(element, '.frame').getAttribute('aria-busy')).to.equal('true');
    expect(countOf(element)).to.match(/^\d+ members · Loading/);
    expect(namesOf(element)[0]).to.equal('Invented-gu 0');
    expect(element.feed).to.equal(undefined);
    expect(element.results).to.deep.equal([]);
    // An export of the first members alone would look complete.
    expect(findAll(element, '.export')).to.be.empty;
    expect((await feed.requests())[0]?.state).to.equal('open');
  });

  it('are followed by the others: ready and ssegov-load come once, with the whole feed on screen', async () => {
    const { feed, element } = await showHalf();
    const cards = findAll(element, '[part=card]');
    let loads = 0;
    element.addEventListener('ssegov-load', () => (loads += 1));
    const load = nextEvent(element, 'ssegov-load');
    await feed.release();
    expect((await load).feed.members).to.have.length(1000);
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(countOf(element)).to.equal('1,000 members');
    expect(element.results).to.have.length(1000);
    expect(loads).to.equal(1);
    // What was on screen has stayed: the same elements, where they were.
    expect(findAll(element, '[part=card]').slice(0, cards.length)).to.deep.equal(cards);
  });

  it('are all that a search covers until then: it does not say that nobody matches, and shows no misleading number', async () => {
    const { feed, element } = await showHalf();
    expect(findAll(element, '.count').map(({ textContent }) => textContent)).to.deep.equal(['', '']);
    const changes: number[] = [];
    element.addEventListener('ssegov-change', ({ results }) => changes.push(results.length));
    await type(element, 'Invented-gu 987');
    await until(element, () => findAll(element, '[part=card]').length === 0);
    expect(textOf(element)).not.to.contain('No member matches');
    expect(countOf(element)).to.equal('0 members · Loading…');
    const load = nextEvent(element, 'ssegov-load');
    await feed.release();
    await load;
    expect(namesOf(element)).to.deep.equal(['Invented-gu 987']);
    expect(countOf(element)).to.equal('1 of 1,000 members');
    expect(find(element, 'input[type=search]')).to.have.property('value', 'Invented-gu 987');
    expect(changes).to.deep.equal([1]);
  });

  // WebKit treats an answer that is cut off as complete.
  for (const [end, ...codes] of [
    ['cut', 'offline', 'not-json'],
    ['broken', 'not-json'],
  ] as const) {
    it(`are removed if the others never arrive: ${end}`, async () => {
      const { feed, element } = await showHalf({}, `halves?count=1000&end=${end}`);
      let changes = 0;
      element.addEventListener('ssegov-change', () => (changes += 1));
      find(element, 'input[type=search]').focus();
      await type(element, 'gu 7');
      const failure = nextEvent(element, 'ssegov-error');
      await feed.release();
      expect(codes).to.include((await failure).code);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(findAll(element, '[part=card]')).to.be.empty;
      expect(changes).to.equal(0);
      // The field that had the focus was removed; the focus stays in the element.
      expect(element.shadowRoot?.activeElement?.className).to.equal('frame');
    });
  }

  it('are removed when another feed is requested', async () => {
    const { element } = await showHalf();
    element.src = new HostileFeed('never').url;
    await until(element, () => findAll(element, '[part=card]:not(.place [part=card])').length === 0);
    expect(textOf(element)).not.to.contain('Invented-gu');
  });

  it('are not announced as the feed if the element is removed before the others arrive', async () => {
    const { feed, element } = await showHalf();
    let loads = 0;
    element.addEventListener('ssegov-load', () => (loads += 1));
    element.remove();
    await feed.requests('aborted:1');
    await element.updateComplete;
    expect(loads).to.equal(0);
  });

  it('wait where there is no count to say that others follow, or where a query may leave too few of them', async () => {
    for (const attributes of [{ controls: '' }, { query: 'Invented-gu 7' }]) {
      const feed = new HostileFeed('halves?count=1000');
      const element = mount('ssegov-directory', { lang: 'en', src: feed.url, ...attributes });
      const other = await showHalf({ src: feed.url });
      expect(findAll(element, '[part=card]')).to.be.empty;
      const loads = [element, other.element].map((each) => nextEvent(each, 'ssegov-load'));
      await feed.release();
      await Promise.all(loads);
    }
  });

  it('are not used by a card, which shows its member when the feed is complete', async () => {
    const feed = new HostileFeed('halves?count=1000');
    const card = mount('ssegov-member-card', { lang: 'en', src: feed.url, member: 'invented-1' });
    const { element } = await showHalf({ src: feed.url });
    expect(await feed.requests('open:1')).to.have.length(1);
    expect(statesOf(card)).to.deep.equal(['loading']);
    expect(findAll(card, '[part=name]')).to.be.empty;
    const loads = [card, element].map((each) => nextEvent(each, 'ssegov-load'));
    await feed.release();
    await Promise.all(loads);
    expect(find(card, '[part=name]').textContent).to.contain('Invented-gu 1');
    card.remove();
  });
});
