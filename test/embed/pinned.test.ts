import { expect } from '@open-wc/testing';
import { inEngines } from '../helpers/in-engines.js';
import { until, untilReady } from './open-frame.js';

interface Page {
  readonly document: Document;
  readonly elements: CustomElementRegistry;
  /** The scripts that the page has asked for. */
  readonly scripts: () => readonly string[];
}

describe('a pinned file', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  /** Resolves after the frame's `load`, for which its module scripts have run or failed. */
  async function open(query: string): Promise<Page> {
    const frame = Object.assign(document.createElement('iframe'), {
      title: 'A partner page',
      width: '800',
      height: '600',
    });
    frame.src = `/__pinned/page?${query}`;
    frames.push(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const window = frame.contentWindow as Window & typeof globalThis;
    const scripts = () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js'));
    return { document: window.document, elements: window.customElements, scripts };
  }
  const directoryOf = ({ document }: Page) => document.querySelector('ssegov-directory')!;

  for (const policy of ['', '&policy=1']) {
    const where = policy ? ', under Integrity-Policy' : '';
    it(`with its hash shows its element and loads no other script, the lazy parts too${where}`, async () => {
      const page = await open(`file=directory${policy}`);
      await untilReady(page.document, 'ssegov-directory');
      const directory = directoryOf(page);
      directory.setAttribute('view', 'table');
      await until(() => directory.shadowRoot?.querySelector('table'));
      directory.setAttribute('lang', 'ko');
      await until(() => directory.shadowRoot?.textContent.includes('가상구'));
      expect(page.scripts()).to.deep.equal(['/dist/cdn/pinned/directory.js']);
    });

    it(`with one other byte is refused, and the fallback stays${where}`, async () => {
      const page = await open(`file=directory&copy=flipped${policy}`);
      expect(page.elements.get('ssegov-directory')).to.equal(undefined);
      const directory = directoryOf(page);
      expect(directory.shadowRoot).to.equal(null);
      expect(directory.firstElementChild?.getClientRects()).to.have.length(1);
    });
  }

  it('with one other byte would run without its hash: the byte changes nothing else', async () => {
    const page = await open('file=directory&copy=flipped&hash=no');
    await untilReady(page.document, 'ssegov-directory');
  });

  inEngines(['chromium'], 'they do not know the header')(
    'without its hash is refused under Integrity-Policy',
    async () => {
      const page = await open('file=directory&hash=no&policy=1');
      expect(page.elements.get('ssegov-directory')).to.equal(undefined);
    },
  );

  it('of all elements registers them, upgrades portable markup, and loads no other script', async () => {
    const page = await open('file=all');
    await untilReady(page.document, 'ssegov-directory');
    await untilReady(page.document, 'ssegov-member-card');
    for (const name of ['organisation', 'contact', 'newsletter']) await page.elements.whenDefined(`ssegov-${name}`);
    expect(page.scripts()).to.deep.equal(['/dist/cdn/pinned/all.js']);
  });
});
