import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { members, namesOf, removeDirectories, showDirectory, type } from './directory-helpers.js';

const tileOf = (element: DirectoryElement, name: string) => {
  const tile = findAll(element, '.tile').find(({ textContent }) => textContent.includes(name));
  if (!tile) throw new Error(`There is no tile "${name}".`);
  return tile;
};

const textsOf = (element: DirectoryElement, selector: string) =>
  findAll(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** What a tile shows, without its text for screen readers. */
const tilesOf = (element: DirectoryElement) =>
  findAll(element, '.tile').map((tile) =>
    [...tile.querySelectorAll(':scope > [aria-hidden]')].map(({ textContent }) => textContent).join(''),
  );

describe('the map', () => {
  afterEach(removeDirectories);

  it('has a tile for each region in the reader’s language, with the number of members that match', async () => {
    const element = await showDirectory({ view: 'map', lang: 'ko' });
    expect(tilesOf(element)).to.deep.equal(['서울특별시3', '경기도3']);
    await type(element, '라마');
    expect(tilesOf(element)).to.deep.equal(['서울특별시1', '경기도0']);
    expect(namesOf(element)).to.deep.equal(['라마구']);
  });

  it('names each tile with its count for screen readers, without soft hyphens', async () => {
    const long = { ...members, regions: members.regions.map((region) => ({ ...region })) };
    long.regions[0]!.name = { ko: '전남광주통합특별시', en: 'Chungcheongbuk-do' };
    for (const [lang, names] of [
      ['en', ['Chungcheongbuk-do, 3 members', 'Gyeonggi-do, 3 members']],
      ['ko', ['전남광주통합특별시, 회원 3곳', '경기도, 회원 3곳']],
    ] as const) {
      const element = await showDirectory({ lang, view: 'map' }, long);
      const heard = findAll(element, '.tile').map((tile) =>
        [...tile.querySelectorAll(':scope > :not([aria-hidden])')].map(({ textContent }) => textContent).join(''),
      );
      expect(heard).to.deep.equal(names);
      expect(find(element, '.tiles').textContent).not.to.match(/\p{Cf}/u);
      for (const lines of findAll(element, '.tile [aria-hidden]'))
        expect(lines.scrollWidth, lines.textContent).to.be.at.most(lines.parentElement!.clientWidth);
    }
    await type(await showDirectory({ view: 'map' }), 'rama');
    expect(findAll(document.querySelector('ssegov-directory:last-of-type')!, '.tile .hidden')[0]?.textContent).to.equal(
      'Seoul, 1 member',
    );
  });

  it('filters by a tile and says which is chosen; the numbers of the others stay', async () => {
    const element = await showDirectory({ view: 'map' });
    tileOf(element, 'Seoul').focus();
    tileOf(element, 'Seoul').click();
    await element.updateComplete;
    expect(element.region).to.equal('KR-11');
    expect(tileOf(element, 'Seoul').getAttribute('aria-pressed')).to.equal('true');
    expect(tilesOf(element)).to.deep.equal(['Seoul3', 'Gyeonggi-do3']);
    expect(namesOf(element)).to.deep.equal(['Daga-gu', 'Rama-gu', 'Saa-gu']);
    expect(element.shadowRoot?.activeElement === tileOf(element, 'Seoul')).to.be.true;
    tileOf(element, 'Seoul').click();
    await element.updateComplete;
    expect(element.region).to.equal('');
    expect(tileOf(element, 'Seoul').getAttribute('aria-pressed')).to.equal('false');
  });

  it('has its numbers as a table, and a legend for its shades', async () => {
    const element = await showDirectory({ view: 'map' });
    expect(textsOf(element, '.regions tr')).to.deep.equal(['Region Members', 'Seoul 3', 'Gyeonggi-do 3']);
    expect(textsOf(element, '.key li')).to.deep.equal(['3']);
  });

  it('shows regions that its layout does not know', async () => {
    const region = { id: 'XX-1', name: { ko: '가상도', en: 'Inventia' } };
    const element = await showDirectory({ view: 'map' }, { ...members, regions: [...members.regions, region] });
    expect(tilesOf(element).at(-1)).to.equal('Inventia0');
    const [last, first] = [tileOf(element, 'Inventia'), tileOf(element, 'Seoul')];
    expect(last.getBoundingClientRect().top).to.be.greaterThan(first.getBoundingClientRect().bottom - 1);
  });

  it('places its tiles without inline style attributes in its markup', async () => {
    const element = await showDirectory({ view: 'map' });
    const columns = findAll(element, '.tiles li').map((cell) => getComputedStyle(cell).gridColumnStart);
    expect(columns).to.deep.equal(['2', '3']);
  });

  it('says so where nobody matches, and keeps its tiles', async () => {
    const element = await showDirectory({ view: 'map' });
    await type(element, 'zzzz');
    await until(element, () => findAll(element, '.none-found').length === 1);
    expect(tilesOf(element)).to.deep.equal(['Seoul0', 'Gyeonggi-do0']);
  });

  for (const width of ['320px', '1000px']) {
    it(`at ${width} axe finds nothing, its tiles can be touched, and nothing overflows`, async () => {
      const box = document.createElement('div');
      box.style.inlineSize = width;
      document.body.append(box);
      for (const lang of ['ko', 'en']) {
        const element = await showDirectory({ lang, view: 'map', region: 'KR-11' }, members, box);
        for (const tile of findAll(element, '.tile')) {
          const { width: across, height } = tile.getBoundingClientRect();
          expect(Math.min(across, height)).to.be.at.least(44);
        }
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        await expect(element).to.be.accessible();
        element.remove();
      }
      box.remove();
    });
  }
});
