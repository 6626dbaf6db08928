import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { choose, many, removeDirectories, showDirectory, withTools } from './directory-helpers.js';

const exportOf = (element: DirectoryElement) => find(element, '.export button');

/** Prevents the download, and resolves with its name and content. */
function catchDownload(): Promise<{ readonly name: string; readonly text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      const { href, download: name } = this;
      void fetch(href)
        .then((response) => response.arrayBuffer())
        .then((bytes) => resolve({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }));
    };
  });
}

describe('the export of a directory', () => {
  afterEach(removeDirectories);

  it('downloads all members that match as CSV, in a file named by the day', async () => {
    const element = await showDirectory({ lang: 'ko' });
    await choose(element, '서울');
    const download = catchDownload();
    exportOf(element).click();
    const { name, text } = await download;
    expect(name).to.match(/^ssegov-members-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).to.match(/^\uFEFF아이디,한글 이름,영문 이름,종류,지역,/);
    expect(rows.map((row) => row.split(',')[0])).to.deep.equal(['da', 'ra', 'sa']);
  });

  it('downloads the members that match the current query, even while its answer is pending', async () => {
    const element = await showDirectory({}, inventFeed(Array.from({ length: 3000 }, () => ({ region: 'KR-11' }))));
    await withTools(element);
    const download = catchDownload();
    element.query = 'Invented 77';
    exportOf(element).click();
    const rows = (await download).text.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).to.deep.equal(element.results.map(({ id }) => id));
    expect(rows.length).to.be.lessThan(3000);
  });

  it('an element that is removed while it searches still settles', async () => {
    const element = await showDirectory({}, inventFeed(Array.from({ length: 20_000 }, () => ({}))));
    await withTools(element);
    element.query = 'Invented 77';
    await Promise.resolve();
    element.remove();
    await element.updateComplete;
    await element.reload();
    document.body.append(element);
    await element.updateComplete;
    await until(element, () => findAll(element, 'mark').length > 0);
    expect(element.results.length).to.be.greaterThan(0);
  });

  it('is offered only where `controls` names it', async () => {
    const element = await showDirectory({ controls: '' });
    expect(findAll(element, '.export')).to.be.empty;
    element.controls = 'export';
    await element.updateComplete;
    expect(findAll(element, '.export')).to.have.length(1);
    element.controls = 'search';
    await element.updateComplete;
    expect(findAll(element, '.export')).to.be.empty;
  });

  it('axe finds nothing in it', async () => {
    const element = await showDirectory();
    await expect(element).to.be.accessible();
  });
});

const cardsOf = (element: DirectoryElement) => findAll(element, '.results .card').length;

describe('printing a directory', () => {
  afterEach(removeDirectories);

  it('shows all matches while it prints, one below the other, and the page of the list again afterwards', async () => {
    const element = await showDirectory({}, many);
    await withTools(element);
    expect(cardsOf(element)).to.equal(24);
    dispatchEvent(new Event('beforeprint'));
    expect(cardsOf(element)).to.equal(60);
    expect(findAll(element, '.card.row')).to.have.length(60);
    dispatchEvent(new Event('afterprint'));
    expect(cardsOf(element)).to.equal(24);
    expect(findAll(element, '.card.row')).to.be.empty;
  });

  it('has all rows of the table, too', async () => {
    const element = await showDirectory({ view: 'table' }, many);
    await withTools(element);
    dispatchEvent(new Event('beforeprint'));
    expect(findAll(element, 'tbody tr')).to.have.length(60);
    dispatchEvent(new Event('afterprint'));
  });

  it('does not affect a directory that was removed', async () => {
    const element = await showDirectory({}, many);
    await withTools(element);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(cardsOf(element)).to.equal(24);
    dispatchEvent(new Event('afterprint'));
  });
});
