import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { many, members, removeDirectories, showDirectory, type, withTools } from './directory-helpers.js';

/** What a visitor may see of a directory, beside its five states. */
const arrangements: Record<string, (lang: string, box: Node) => Promise<DirectoryElement>> = {
  'with an open filter': async (lang, box) => {
    const element = await showDirectory({ lang, region: 'KR-11' }, members, box);
    find(element, '.facet summary').click();
    expect(findAll(element, '.facet[open]')).to.have.length(1);
    return element;
  },
  'with chips, a badge and marked results': async (lang, box) => {
    const element = await showDirectory({ lang, region: 'KR-11 KR-41', kind: 'district' }, members, box);
    await type(element, lang === 'ko' ? '라마' : 'rama');
    await until(element, () => findAll(element, 'mark').length > 0);
    return element;
  },
  'where nobody matches': async (lang, box) => {
    const element = await showDirectory({ lang, query: 'zzzz', kind: 'city' }, members, box);
    expect(findAll(element, '.none-found')).to.have.length(1);
    return element;
  },
  'with a button for more': async (lang, box) => showDirectory({ lang, 'page-size': '3' }, many, box),
  'as a bare list': async (lang, box) => showDirectory({ lang, controls: '', limit: '2' }, members, box),
};

describe('axe finds nothing in a directory', () => {
  const { style } = document.documentElement;
  const box = document.createElement('main');
  before(() => {
    box.innerHTML = '<h1>Page</h1><h2>Part</h2>';
    document.title = 'A page of the tests';
    document.documentElement.lang = 'en';
    document.body.append(box);
  });
  afterEach(removeDirectories);
  after(() => {
    box.remove();
    style.colorScheme = '';
  });

  for (const [name, arrange] of Object.entries(arrangements)) {
    for (const scheme of ['light', 'dark']) {
      for (const [lang, width] of [
        ['ko', '100%'],
        ['en', '340px'],
      ] as const) {
        it(`${name}, ${scheme}, ${lang}, ${width} wide`, async () => {
          style.colorScheme = scheme;
          box.style.cssText = `background: Canvas; color: CanvasText; inline-size: ${width}`;
          const element = await arrange(lang, box);
          if (width !== '100%') findAll(element, 'button.filters').forEach((button) => button.click());
          await element.updateComplete;
          await expect(element).to.be.accessible();
        });
      }
    }
  }

  it('every target is at least 24 pixels high and wide', async () => {
    box.style.inlineSize = '340px';
    const element = await showDirectory({ region: 'KR-11', 'page-size': '2' }, members, box);
    // The list of a filter is laid out by styles that load right after the members.
    await withTools(element);
    find(element, 'button.filters').click();
    await element.updateComplete;
    find(element, '.facet summary').click();
    const small = findAll(element, 'button, select, summary, .option, input[type="search"]').filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 0 && (height < 24 || width < 24);
    });
    // A link in a line of text is exempt (WCAG 2.5.8), and the names are such links.
    expect(small.filter((control) => !control.closest('.name')).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('nothing overflows at 320 pixels', async () => {
    box.style.inlineSize = '320px';
    const element = await showDirectory({ region: 'KR-11 KR-41' }, members, box);
    find(element, 'button.filters').click();
    await element.updateComplete;
    for (const summary of findAll(element, '.facet summary')) summary.click();
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
