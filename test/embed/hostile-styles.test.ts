import { expect } from '@open-wc/testing';
import type { DirectoryElement } from '../../src/elements/directory/directory-element.js';
import { closeFrames, openFrame, until, untilReady, type OpenedFrame } from './open-frame.js';

const script = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const body = `<ssegov-member-card src="/__feed/sample.json" member="invented-gu"></ssegov-member-card>
  <ssegov-directory src="/__feed/sample.json" page-size="2"></ssegov-directory>
  <ssegov-organisation src="/__feed/sample.json"></ssegov-organisation>`;
const tags = ['ssegov-member-card', 'ssegov-directory', 'ssegov-organisation'];

/** Styles that depend on the focus or on the element's place in the page, not on what is inside. */
const ofPlace = /^(outline|inset|top|bottom|left|right)/;

async function openWith(style: string): Promise<OpenedFrame> {
  // Both pages without the browser's margin, so that both offer the same width. The styles are there before the elements:
  // WebKit computes the styles of hidden elements once, and does not update them when styles are added.
  const opened = await openFrame({ head: `<style>body { margin: 0 } ${style}</style>${script}`, body });
  const { document } = opened;
  await untilReady(document);
  const directory = document.querySelector('ssegov-directory');
  directory?.shadowRoot?.querySelector<HTMLElement>('.results .name .link')?.click();
  await untilReady(document, 'ssegov-directory');
  await until(() => directory?.shadowRoot?.querySelector('dialog[open]'));
  // Parts that load after the members have styles of their own: for the dialog and for open filters.
  const { elementStyles } = directory?.constructor as typeof DirectoryElement;
  await until(() => (directory?.shadowRoot?.adoptedStyleSheets.length ?? 0) >= elementStyles.length + 2);
  await (directory as DirectoryElement).updateComplete;
  return opened;
}

/** Every element in the shadow roots, by its place in the tree, with its computed styles and its size. */
function readStyles({ window, document }: OpenedFrame): Map<string, string> {
  const styles = new Map<string, string>();
  for (const tag of tags) {
    const all = document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [];
    [...all].forEach((element, place) => {
      const computed = window.getComputedStyle(element);
      const entries = [...computed]
        .filter((property) => !ofPlace.test(property))
        .map((property) => `${property}: ${computed.getPropertyValue(property)}`);
      const { width, height } = element.getBoundingClientRect();
      entries.push(`box: ${String(width)} × ${String(height)}`);
      styles.set(`${tag} ${String(place)} <${element.localName} class="${element.className}">`, entries.join('\n'));
    });
  }
  return styles;
}

describe('under hostile styles of the page', () => {
  afterEach(closeFrames);

  async function expectSame(cleanStyle: string, hostileStyle: string): Promise<OpenedFrame> {
    const expected = readStyles(await openWith(cleanStyle));
    const hostile = await openWith(hostileStyle);
    const actual = readStyles(hostile);
    expect(expected.size).to.be.greaterThan(80);
    for (const [element, styles] of expected) expect(actual.get(element), element).to.equal(styles);
    expect(actual.size).to.equal(expected.size);
    return hostile;
  }

  for (const style of [
    '* { all: unset !important }',
    'div { display: none }',
    'button, input, select, summary, dialog, article, ul, p { display: none !important; border: 9px solid red !important }',
    '*, *::before, *::after { box-sizing: content-box !important; position: static !important; float: none !important }',
  ]) {
    it(`every size and every style inside is as on a clean page: ${style}`, async () => {
      await expectSame('', style);
    });
  }

  it('a page that forces its font on everything changes font and size inside, and nothing else', async () => {
    await expectSame(
      'html { font: 40px serif }',
      '* { font: italic 40px serif !important; text-transform: uppercase !important; letter-spacing: 1em !important }',
    );
  });
});
