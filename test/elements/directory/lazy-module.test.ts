import { expect } from '@open-wc/testing';
import { LazyParts } from '../../../src/elements/directory/lazy-module.js';

describe('what a directory loads on demand', () => {
  /** A host that tells when it is asked to draw, and a part that comes when the test says so. */
  function begin(again?: () => void) {
    const bring: ((module: object) => void)[] = [];
    const drawn: ((late: boolean) => void)[] = [];
    const host = {
      renderRoot: document.createElement('div').attachShadow({ mode: 'open' }),
      updateComplete: Promise.resolve(true),
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => drawn.shift()?.(parts.late),
    };
    const parts = new LazyParts(host);
    const nextDraw = () => new Promise<boolean>((resolve) => drawn.push(resolve));
    const part = () => new Promise<object>((resolve) => bring.push(resolve));
    const first = nextDraw();
    const loaded = parts.load(part, 'en', again);
    return { parts, first, loaded, nextDraw, come: () => bring.shift()?.({}) };
  }

  it('is said to take long where the visitor waits for it, until it is here', async () => {
    const { parts, first, loaded, nextDraw, come } = begin(() => undefined);
    expect(parts.late).to.be.false;
    expect(await first).to.be.true;
    const last = nextDraw();
    come();
    await loaded;
    expect(await last).to.be.false;
  });

  it('is not waited for where nobody has asked for it: the first drawing is the one with it', async () => {
    const { parts, first, loaded, come } = begin();
    setTimeout(come, 300);
    expect(await first).to.be.false;
    await loaded;
    expect(parts.late).to.be.false;
  });
});
