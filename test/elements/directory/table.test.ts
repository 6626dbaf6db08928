import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, nextEvent, until } from '../../helpers/mount.js';
import { many, members, namesOf, removeDirectories, showDirectory, type } from './directory-helpers.js';

const radioOf = (element: DirectoryElement, view: string) =>
  find(element, `input[type="radio"][value="${view}"]`) as HTMLInputElement;

const headerOf = (element: DirectoryElement, label: string) => {
  const header = findAll(element, 'thead th').find(({ textContent }) => textContent.trim() === label);
  if (!header) throw new Error(`There is no column "${label}".`);
  return header;
};

const rowNames = (element: DirectoryElement) =>
  findAll(element, 'tbody [part="name"]').map(({ textContent }) => textContent.trim());

const nextAttribute = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { attributes: true });
  });

describe('the switch between views', () => {
  afterEach(removeDirectories);

  it('is a named group of radio buttons, in both languages', async () => {
    for (const [lang, legend, labels] of [
      ['en', 'View', ['Cards', 'Table']],
      ['ko', '보기', ['카드', '표']],
    ] as const) {
      const element = await showDirectory({ lang });
      const group = find(element, '.views');
      expect(group.querySelector('legend')?.textContent.trim()).to.equal(legend);
      const radios = [...group.querySelectorAll('input')];
      for (const label of labels) {
        expect(radios.map((radio) => radio.labels?.[0]?.textContent.trim())).to.include(label);
      }
      expect(radioOf(element, 'cards').checked).to.be.true;
      element.remove();
    }
  });

  it('is absent where it is not offered', async () => {
    const element = await showDirectory({ controls: 'search' });
    expect(findAll(element, '.views')).to.be.empty;
  });

  it('changes the view, fires ssegov-change, and announces it to screen readers', async () => {
    const element = await showDirectory();
    const change = nextEvent(element, 'ssegov-change');
    radioOf(element, 'table').click();
    expect((await change).view).to.equal('table');
    expect(element.view).to.equal('table');
    await until(element, () => findAll(element, 'table').length === 1);
    const said = findAll(element, '[role="status"]').map(({ textContent }) => textContent.trim());
    expect(said).to.include('View: Table');
    element.lang = 'ko';
    await until(element, () => find(element, '.frame').lang === 'ko');
    expect(findAll(element, '[role="status"]').map(({ textContent }) => textContent.trim())).to.include('보기: 표');
    radioOf(element, 'cards').click();
    await until(element, () => findAll(element, 'table').length === 0);
    expect(namesOf(element)).to.have.length(6);
  });

  it('announces nothing for the view that a directory starts with', async () => {
    const element = await showDirectory({ view: 'table' });
    expect(findAll(element, 'table')).to.have.length(1);
    expect(findAll(element, '[role="status"]').map(({ textContent }) => textContent.trim())).to.not.include(
      'View: Table',
    );
  });

  it('shows cards for an unknown view', async () => {
    const element = await showDirectory({ view: 'carousel' });
    expect(namesOf(element)).to.have.length(6);
    expect(radioOf(element, 'cards').checked).to.be.true;
  });
});

describe('the table', () => {
  afterEach(removeDirectories);

  it('has a row for each member, its facts under their headings, and opens the details by the name', async () => {
    const element = await showDirectory({ view: 'table', lang: 'ko' });
    const row = find(element, 'tbody tr');
    const cells = [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(cells.slice(0, 5)).to.deep.equal(['가나시 Gana-si', '시', '경기도', '900', '2013년 자료에서 확인']);
    expect(findAll(element, 'thead th').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '이름',
      '유형',
      '지역',
      '인구',
      '회원 구분',
      '누리집',
    ]);
    const select = nextEvent(element, 'ssegov-select');
    row.querySelector('button')?.click();
    expect((await select).member.id).to.equal('ga');
    await until(element, () => findAll(element, 'dialog[open]').length === 1);
  });

  it('is sorted by the buttons in its header, which say by what and in which direction', async () => {
    const element = await showDirectory({ view: 'table' });
    expect(headerOf(element, 'Name').getAttribute('aria-sort')).to.equal('ascending');
    for (const [label, direction, first] of [
      ['Population', 'descending', 'Gana-si'],
      ['Region', 'ascending', 'Daga-gu'],
      ['Membership', 'ascending', 'Rama-gu'],
    ] as const) {
      headerOf(element, label).querySelector('button')?.click();
      await element.updateComplete;
      expect(headerOf(element, label).getAttribute('aria-sort')).to.equal(direction);
      expect(findAll(element, '[aria-sort]')).to.have.length(1);
      expect(rowNames(element)[0]).to.equal(first);
    }
  });

  it('shows no sort order while a query orders by relevance', async () => {
    const element = await showDirectory({ view: 'table' });
    await type(element, 'gu');
    expect(headerOf(element, 'Name').getAttribute('aria-sort')).to.equal('other');
    headerOf(element, 'Population').querySelector('button')?.click();
    await element.updateComplete;
    expect(headerOf(element, 'Population').getAttribute('aria-sort')).to.equal('descending');
  });

  it('marks the match, as the cards do', async () => {
    const element = await showDirectory({ view: 'table' });
    await type(element, 'Yetma');
    await until(element, () => findAll(element, 'tbody mark').length > 0);
    expect(rowNames(element)).to.deep.equal(['Rama-gu']);
    expect(find(element, 'tbody th').textContent).to.contain('Formerly');
  });

  it('shows more on demand, the focus on the first new name', async () => {
    const element = await showDirectory({ view: 'table' }, many);
    expect(findAll(element, 'tbody tr')).to.have.length(24);
    find(element, '.more button').click();
    await element.updateComplete;
    expect(findAll(element, 'tbody tr')).to.have.length(48);
    expect(element.shadowRoot?.activeElement === findAll(element, 'tbody .name button')[24]).to.be.true;
  });

  it('says so where nobody matches', async () => {
    const element = await showDirectory({ view: 'table' });
    await type(element, 'zzzz');
    expect(findAll(element, 'table')).to.be.empty;
    expect(find(element, '.none-found').textContent).to.contain('zzzz');
  });

  it('changes its language with the page', async () => {
    const element = await showDirectory({ view: 'table' });
    element.lang = 'ko';
    await until(element, () => find(element, 'thead').textContent.includes('이름'));
    expect(find(element, 'table').getAttribute('aria-label')).to.equal('회원 표');
  });

  for (const [width, scrolls] of [
    ['320px', false],
    ['560px', true],
    ['1000px', false],
  ] as const) {
    it(`at ${width} axe finds nothing, and only its own frame scrolls`, async () => {
      const box = document.createElement('div');
      box.style.inlineSize = width;
      document.body.append(box);
      for (const lang of ['ko', 'en']) {
        const element = await showDirectory({ lang, view: 'table' }, members, box);
        const frame = find(element, '.scroller');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect(getComputedStyle(frame).overflowX).to.equal(scrolls ? 'auto' : 'visible');
        // Whether Tab stops at it is known after it has been measured, which is before it is painted.
        if (frame.hasAttribute('tabindex') !== scrolls) await nextAttribute(frame);
        expect(frame.tabIndex).to.equal(scrolls ? 0 : -1);
        expect(frame.getAttribute('role')).to.equal(scrolls ? 'region' : null);
        expect(frame.getAttribute('aria-label')).to.equal(scrolls ? find(element, 'table').ariaLabel : null);
        await expect(element).to.be.accessible();
        element.remove();
      }
      box.remove();
    });
  }
});
