import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { FakeClock } from '../../helpers/fake-clock.js';
import { countSteps, stopCounting } from '../../helpers/history-steps.js';
import { choose, idsOf, namesOf, removeDirectories, showDirectory, type } from './directory-helpers.js';

const back = () =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    history.back();
  });

const toTable = async (element: DirectoryElement) => {
  find(element, 'input[value="table"]').click();
  await until(element, () => findAll(element, 'table').length === 1);
};

/** However slow the machine is, the visitor does not pause. */
async function typeOn(element: DirectoryElement, ...texts: string[]): Promise<void> {
  const clock = new FakeClock().install();
  try {
    for (const text of texts) await type(element, text);
  } finally {
    clock.restore();
  }
}

describe('a directory that keeps its state in the page’s address', () => {
  const { href } = location;
  beforeEach(() => history.replaceState({ router: 7 }, '', '?a=1&b=%20x&flag#part'));
  afterEach(() => {
    stopCounting();
    removeDirectories();
    history.replaceState(null, '', href);
  });

  it('writes nothing before the visitor acts, whatever code sets', async () => {
    const element = await showDirectory({ 'sync-url': 'm', region: 'KR-11' });
    element.sort = 'population';
    await element.updateComplete;
    expect(location.search).to.equal('?a=1&b=%20x&flag');
  });

  it('adds the choice to the page’s own parameters, keeps hash and state, and Back reverts it', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    expect(location.search).to.equal('?a=1&b=%20x&flag&m-region=KR-11');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.deep.equal({ router: 7 });
    await toTable(element);
    expect(location.search).to.equal('?a=1&b=%20x&flag&m-region=KR-11&m-view=table');
    await back();
    await until(element, () => findAll(element, 'table').length === 0);
    expect(element.region).to.equal('KR-11');
    await back();
    await element.updateComplete;
    expect(element.region).to.equal('');
    expect(idsOf(element)).to.have.length(6);
  });

  it('starts as the address says, from the first rendering', async () => {
    history.replaceState(null, '', '?m-query=gu&m-region=KR-11&m-view=table&n-region=KR-41');
    const element = await showDirectory({ 'sync-url': 'm', region: 'KR-41' });
    expect(idsOf(element)).to.deep.equal(['da', 'ra', 'sa']);
    expect(findAll(element, 'table')).to.have.length(1);
    expect(find(element, 'input[type="search"]')).to.have.property('value', 'gu');
  });

  it('a filter of the markup that the visitor has removed stays removed', async () => {
    const element = await showDirectory({ 'sync-url': 'm', region: 'KR-11' });
    find(element, '.chip').click();
    expect(location.search).to.contain('m-region=');
    element.remove();
    const again = await showDirectory({ 'sync-url': 'm', region: 'KR-11' });
    expect(again.region).to.equal('');
  });

  it('two on a page do not affect each other', async () => {
    const [one, other] = [await showDirectory({ 'sync-url': 'm' }), await showDirectory({ 'sync-url': 'n' })];
    await choose(one, 'Seoul');
    await choose(other, 'Gyeonggi-do');
    expect(location.search).to.contain('m-region=KR-11&n-region=KR-41');
    await back();
    await other.updateComplete;
    expect([one.region, other.region]).to.deep.equal(['KR-11', '']);
  });

  it('values at their default leave no parameter', async () => {
    const element = await showDirectory({ 'sync-url': 'm', sort: 'population' });
    await choose(element, 'Seoul');
    await choose(element, 'Seoul');
    expect(location.search).to.equal('?a=1&b=%20x&flag');
    const select = find(element, 'select') as HTMLSelectElement;
    for (const [value, search] of [
      ['name', '&m-sort=name'],
      ['population', ''],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      expect(location.search).to.equal(`?a=1&b=%20x&flag${search}`);
    }
  });

  it('unknown values in the address are harmless, and other parameters stay as they are', async () => {
    const others = '&&=&m-toString=1&m-__proto__=2&m-=3&mm-region=4&%E0%A4%A=%zz&??m-region=5&M-REGION=6';
    const region = `KR-11+%3Cb%3E+${'x'.repeat(2_000)}`;
    history.replaceState(null, '', `?m-view=constructor&m-sort=__proto__&m-region=${region}&m-region=KR-41${others}`);
    const element = await showDirectory({ 'sync-url': 'm' });
    expect(idsOf(element)).to.deep.equal(['da', 'ra', 'sa']);
    expect(element.region).to.have.length(500);
    expect(findAll(element, '.results li')).to.have.length(3);
    expect(findAll(element, '.toolbar b')).to.be.empty;
    find(element, '.clear').click();
    expect(location.search).to.equal(`?${others.slice(1)}&m-sort=__proto__&m-view=constructor`);
  });

  it('a lone surrogate can be searched for', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await type(element, '\ud83d');
    await choose(element, 'Seoul');
    expect(new URLSearchParams(location.search).get('m-query')).to.equal('\ufffd');
  });

  it('the page’s <base> is not taken for its address', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/page/';
    const { pathname } = location;
    const element = await showDirectory({ 'sync-url': 'm' });
    document.head.append(base);
    try {
      await choose(element, 'Seoul');
      expect(location.pathname + location.search).to.equal(`${pathname}?a=1&b=%20x&flag&m-region=KR-11`);
    } finally {
      base.remove();
    }
  });

  it('typing a query makes one history entry', async () => {
    const element = await showDirectory({ 'sync-url': '' });
    const counted = countSteps();
    await typeOn(element, 'r', 'ra', 'ram');
    expect(location.search).to.equal('?a=1&b=%20x&flag');
    find(element, 'input[type="search"]').dispatchEvent(new Event('change', { bubbles: true }));
    await choose(element, 'Seoul');
    expect(location.search).to.contain('ssegov-query=ram&ssegov-region=KR-11');
    expect(counted.steps).to.be.at.most(2);
  });

  it('typing is written when the visitor pauses, all of it as one history entry, the next search as another', async () => {
    const clock = new FakeClock();
    const element = await showDirectory({ 'sync-url': 'm' });
    const counted = countSteps();
    const typed = async (...texts: string[]) => {
      clock.install();
      try {
        for (const text of texts) {
          await type(element, text);
          await clock.pass(text.endsWith('.') ? 400 : 100);
        }
      } finally {
        clock.restore();
      }
    };
    // What is deleted before the pause leaves nothing, not even a history entry to replace.
    await typed('x', '', '.');
    expect(location.search).to.contain('m-query=.');
    expect(counted.steps).to.equal(1);
    await typed('r', 'ra', 'ram.');
    expect(location.search).to.contain('m-query=ram.');
    expect(counted.steps).to.equal(1);
    find(element, 'input[type="search"]').dispatchEvent(new Event('change', { bubbles: true }));
    await typed('g', 'ga.');
    expect(counted.steps).to.equal(2);
    await back();
    expect(element.query).to.equal('ram.');
    await back();
    expect(element.query).to.equal('');
  });

  it('going between the host’s own entries changes nothing, not even what code has set', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    history.pushState({ router: 8 }, '', '?a=2#other');
    element.region = 'KR-41';
    await typeOn(element, 'g');
    await back();
    expect([element.region, element.query]).to.deep.equal(['KR-41', 'g']);
  });

  it('a changed prefix renames the parameters; without a prefix they are removed', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    const counted = countSteps();
    element.syncUrl = 'n';
    await element.updateComplete;
    expect(location.search).to.equal('?a=1&b=%20x&flag&n-region=KR-11');
    expect(element.region).to.equal('KR-11');
    element.removeAttribute('sync-url');
    await element.updateComplete;
    expect(location.search).to.equal('?a=1&b=%20x&flag');
    await choose(element, 'Gyeonggi-do');
    expect(location.search).to.equal('?a=1&b=%20x&flag');
    expect(element.region).to.equal('KR-11 KR-41');
    expect(counted.steps).to.equal(0);
  });

  it('a prefix that is set later applies what the address has', async () => {
    history.replaceState(null, '', '?m-region=KR-41');
    const element = await showDirectory();
    element.syncUrl = 'm';
    await until(element, () => namesOf(element).length === 3);
    expect(element.region).to.equal('KR-41');
    await choose(element, 'Seoul');
    expect(location.search).to.equal('?m-region=KR-41+KR-11');
  });

  it('an element that is moved still writes what was typed', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await type(element, 'ram');
    const box = document.body.appendChild(document.createElement('div'));
    box.append(element);
    await element.updateComplete;
    expect(element.query).to.equal('ram');
    find(element, 'input[type="search"]').dispatchEvent(new Event('change', { bubbles: true }));
    expect(location.search).to.contain('m-query=ram');
    await back();
    expect(element.query).to.equal('');
    box.remove();
  });

  it('of two with one prefix, the first owns the address, and the other takes over when the first is removed', async () => {
    const [one, other] = [await showDirectory({ 'sync-url': 'm' }), await showDirectory({ 'sync-url': 'm' })];
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text) => void warnings.push(text);
    try {
      await choose(one, 'Seoul');
      await choose(other, 'Gyeonggi-do');
      await choose(other, 'Gyeonggi-do');
    } finally {
      console.warn = warn;
    }
    expect(location.search).to.contain('m-region=KR-11');
    expect(warnings).to.deep.equal([
      'ssegov-widgets: sync-url="m" is already used on this page. Each directory needs a prefix of its own.',
    ]);
    one.remove();
    await until(other, () => other.region === 'KR-11');
    await choose(other, 'Gyeonggi-do');
    expect(location.search).to.contain('m-region=KR-11+KR-41');
  });

  it('of two with one prefix that are added at once, the first in the page owns the address, whatever its language', async () => {
    for (const [first, second] of [
      ['ko', 'en'],
      ['en', 'ko'],
    ] as const) {
      const [one] = await Promise.all([first, second].map((lang) => showDirectory({ 'sync-url': 'm', lang })));
      await choose(one!, first === 'ko' ? '서울' : 'Seoul');
      expect(location.search).to.contain('m-region=KR-11');
      removeDirectories();
      await Promise.resolve();
      history.replaceState(null, '', '?a=1');
    }
  });

  it('where the browser refuses changes, the directory works on, and the address follows later', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    const before = location.href;
    const clock = new FakeClock().install();
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    try {
      await choose(element, 'Seoul');
      expect(idsOf(element)).to.have.length(3);
      expect(location.href).to.equal(before);
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
      await clock.pass(30_000);
      expect(location.search).to.contain('m-region=KR-11');
      expect(clock.waiting).to.equal(0);
    } finally {
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
      clock.restore();
    }
  });

  it('follows nothing after it was removed', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    element.remove();
    await back();
    expect(element.region).to.equal('KR-11');
  });
});
