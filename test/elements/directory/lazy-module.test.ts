import { expect } from '@open-wc/testing';
import { LazyModule } from '../../../src/elements/directory/modules/lazy-module.js';

/** A host that reports its renderings, and a module that loads or fails when the test says so. */
function begin() {
  const requests: { resolve: (module: object) => void; reject: (error: unknown) => void }[] = [];
  const renders: (() => void)[] = [];
  const host = {
    renderRoot: document.createElement('div').attachShadow({ mode: 'open' }),
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => renders.splice(0).forEach((render) => render()),
  };
  const ready: object[] = [];
  const lazy = new LazyModule(
    host,
    () => new Promise<object>((resolve, reject) => requests.push({ resolve, reject })),
    (module) => ready.push(module),
  );
  return { lazy, requests, ready, rendered: () => new Promise<void>((resolve) => renders.push(resolve)) };
}

describe('a module that is loaded when it is first used', () => {
  const { warn } = console;
  let warnings = 0;
  beforeEach(() => {
    warnings = 0;
    console.warn = () => (warnings += 1);
  });
  afterEach(() => (console.warn = warn));

  it('is absent, loading, then ready; it is requested once and reported ready once', async () => {
    const { lazy, requests, ready } = begin();
    expect(lazy.status).to.equal('absent');
    const loads = [lazy.load(), lazy.load()];
    expect(lazy.status).to.equal('loading');
    const module = {};
    requests[0]?.resolve(module);
    expect(await Promise.all(loads)).to.deep.equal([module, module]);
    expect(await lazy.load()).to.equal(module);
    expect([lazy.status, lazy.pending]).to.deep.equal(['ready', undefined]);
    expect([requests.length, ready.length]).to.deep.equal([1, 1]);
  });

  it('that failed is retried on the next use, with no notice where nobody waits', async () => {
    const { lazy, requests } = begin();
    const load = lazy.load();
    requests[0]?.reject(new Error('offline'));
    expect(await load).to.equal(undefined);
    expect([lazy.status, lazy.retry, warnings]).to.deep.equal(['failed', undefined, 1]);
    const next = lazy.load();
    requests[1]?.resolve({});
    expect(await next).to.be.an('object');
    expect(lazy.status).to.equal('ready');
  });

  it('offers a retry to the visitor who waits for it, until it is ready or something else is requested', async () => {
    const { lazy, requests } = begin();
    const retry = () => undefined;
    const load = lazy.load();
    void lazy.load(retry);
    requests[0]?.reject(new Error('offline'));
    await load;
    expect([lazy.retry, lazy.failures]).to.deep.equal([retry, 1]);
    lazy.forgetFailure();
    expect(lazy.retry).to.equal(undefined);
    const next = lazy.load(retry);
    requests[1]?.resolve({});
    await next;
    expect(lazy.retry).to.equal(undefined);
  });

  it('is reported as slow while a visitor waits for it', async () => {
    const { lazy, requests, rendered } = begin();
    const load = lazy.load(() => undefined);
    expect(lazy.isSlow).to.equal(false);
    await rendered();
    expect(lazy.isSlow).to.equal(true);
    requests[0]?.resolve({});
    await load;
    expect(lazy.isSlow).to.equal(false);
  });

  it('is not reported as slow where no visitor waits for it', async () => {
    const { lazy, requests, rendered } = begin();
    const load = lazy.load();
    setTimeout(() => requests[0]?.resolve({}), 300);
    await rendered();
    expect(lazy.isSlow).to.equal(false);
    expect(await load).to.be.an('object');
  });
});
