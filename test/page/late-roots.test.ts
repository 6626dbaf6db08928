import { expect } from '@open-wc/testing';
import { findLateRoots } from '../../src/page/find-late-roots.js';
import { closeFrames, openFrame, untilReady } from '../embed/open-frame.js';

const autoloader = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const card = '<ssegov-member-card src="/__feed/sample.json" member="invented-gu"></ssegov-member-card>';

describe('a shadow root that is attached late', () => {
  afterEach(closeFrames);

  for (const host of ['app-root', 'div', 'main']) {
    it(`is found in <${host}>`, async () => {
      const { document } = await openFrame({ head: autoloader, body: `${card}<${host} id="late"></${host}>` });
      await untilReady(document);
      const root = document.querySelector('#late')!.attachShadow({ mode: 'open' });
      root.innerHTML = card;
      await untilReady(root);
    });
  }

  it('is found in another shadow root, with what is added there later', async () => {
    const { document } = await openFrame({ head: autoloader, body: `${card}<div></div>` });
    await untilReady(document);
    const outer = document.querySelector('div')!.attachShadow({ mode: 'open' });
    outer.innerHTML = `${card}<p></p>`;
    await untilReady(outer);
    const inner = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    inner.innerHTML = card;
    await untilReady(inner);
    inner.append(document.createRange().createContextualFragment(`<section>${card}</section>`));
    await untilReady(inner, 'section ssegov-member-card');
  });

  it('is looked for during half a minute, and again after a click: no timer runs for ever', () => {
    const { setTimeout: set } = globalThis;
    const pauses: number[] = [];
    let looks = 0;
    globalThis.setTimeout = ((run: () => void, pause: number) => {
      pauses.push(pause);
      run();
      return 0;
    }) as unknown as typeof setTimeout;
    try {
      findLateRoots(() => (looks += 1));
      const first = looks;
      expect(first).to.equal(pauses.length);
      expect(first).to.be.within(3, 10);
      expect(pauses.reduce((sum, pause) => sum + pause, 0)).to.be.within(20_000, 60_000);
      document.body.click();
      expect(looks).to.equal(2 * first);
    } finally {
      globalThis.setTimeout = set;
    }
  });
});
