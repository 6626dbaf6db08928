import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll } from '../../helpers/mount.js';
import { idsOf, many, removeDirectories, showDirectory, type } from './directory-helpers.js';

describe('the pages of a directory', () => {
  afterEach(removeDirectories);
  const shown = (element: Element) => findAll(element, '.results > li').length;

  it('have twenty-four members; each "show more" adds as many, with the focus on the first new one', async () => {
    const element = await showDirectory({}, many);
    expect(shown(element)).to.equal(24);
    find(element, '.more button').click();
    await element.updateComplete;
    expect(shown(element)).to.equal(48);
    const names = findAll(element, '.results [part="name"] .link');
    expect(element.shadowRoot?.activeElement === names[24]).to.be.true;
    expect(find(element, '.more button').textContent.trim()).to.equal('Show 12 more');
    find(element, '.more button').click();
    await element.updateComplete;
    expect(shown(element)).to.equal(60);
    expect(findAll(element, '.more')).to.be.empty;
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal(
      findAll(element, '.results [part="name"]')[48]?.textContent.trim(),
    );
  });

  it('a long summary ends at the end of a word, or within one that is very long; a short one is whole', async () => {
    const of = (length: number) => 'abcde '.repeat(length).slice(0, length);
    const texts = [of(150), of(168), of(169), of(600), `${of(138)}${'x'.repeat(40)}`];
    const element = await showDirectory({}, inventFeed(texts.map((summary) => ({ summary }))));
    const shown = findAll(element, '.results [part="summary"]').map(({ textContent }) => textContent);
    expect(shown).to.deep.equal([texts[0], texts[1], `${of(143)}…`, `${of(143)}…`, `${of(138)}${'x'.repeat(22)}…`]);
  });

  it('a new query starts at the first page', async () => {
    const element = await showDirectory({ 'page-size': '10' }, many);
    find(element, '.more button').click();
    await element.updateComplete;
    expect(shown(element)).to.equal(20);
    await type(element, 'Invented');
    expect(shown(element)).to.equal(10);
  });

  const sizes = { '1': 1, '7.9': 7, '1000000000': 60, Infinity: 60, '0': 24, '-3': 24, many: 24, '': 24 };
  for (const [size, count] of Object.entries(sizes)) {
    it(`page-size="${size}" shows ${count} of 60`, async () => {
      expect(shown(await showDirectory({ 'page-size': size }, many))).to.equal(count);
    });
  }

  const limits = { '3': 3, '2.7': 2, '100': 60, '0': 60, '-1': 60, few: 60, '': 60, Infinity: 60 };
  for (const [limit, count] of Object.entries(limits)) {
    it(`limit="${limit}" leaves ${count} of 60, and says so`, async () => {
      const element = await showDirectory({ limit }, many);
      expect(element.results).to.have.length(count);
      expect(find(element, '.total[role="status"]').textContent.trim()).to.equal(`${count} members`);
    });
  }

  it('featured: only the notable members, of which a limit takes the first', async () => {
    expect(idsOf(await showDirectory({ featured: '' }))).to.deep.equal(['da', 'ra']);
    const strip = await showDirectory({ featured: '', limit: '1', controls: '' });
    expect(idsOf(strip)).to.deep.equal(['da']);
  });

  it('featured without a notable member: empty, without blaming a filter', async () => {
    const element = await showDirectory({ featured: '' }, many);
    expect(find(element, '.none-found').textContent.trim()).to.equal('There are no members to show yet.');
  });
});
