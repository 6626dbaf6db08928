import { expect } from '@open-wc/testing';
import type { UrlValues } from '../../src/address/own-parameters.js';
import { UrlController } from '../../src/controllers/url-controller.js';

const host = () => ({
  isConnected: true,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
});

/** A controller with two values, and what it has applied. */
function begin(prefix: string | undefined, of = host()) {
  const applied: UrlValues[] = [];
  const url = new UrlController(of, { query: '', member: '' }, (values) => applied.push(values));
  url.prefix = prefix;
  const leave = async () => {
    of.isConnected = false;
    url.hostDisconnected();
    await Promise.resolve();
  };
  return { url, applied, leave };
}

const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

const back = () => {
  const pop = popped();
  history.back();
  return pop;
};

describe('UrlController', () => {
  const { href } = location;
  const left: (() => Promise<void>)[] = [];
  const show = (...args: Parameters<typeof begin>) => {
    const shown = begin(...args);
    left.push(shown.leave);
    return shown;
  };
  beforeEach(() => history.replaceState(null, '', '?a=1&m-query=b'));
  afterEach(async () => {
    for (const leave of left.splice(0)) await leave();
    history.replaceState(null, '', href);
  });

  it('applies the parameters under its prefix, and writes nothing by itself', () => {
    expect(show('m').applied).to.deep.equal([{ query: 'b', member: '' }]);
    expect(show('').applied).to.deep.equal([{ query: '', member: '' }]);
    expect(show(undefined).applied).to.deep.equal([]);
    expect(location.search).to.equal('?a=1&m-query=b');
  });

  it('pushes a history entry; Back restores and applies the values before it', async () => {
    const { url, applied } = show('m');
    url.push({ query: 'c', member: '' });
    expect(location.search).to.equal('?a=1&m-query=c');
    await back();
    expect(applied.at(-1)).to.deep.equal({ query: 'b', member: '' });
  });

  it('makes one history entry of typing, however many pauses there are', async () => {
    const { url } = show('m');
    for (const query of ['c', 'cd']) url.pushTyped({ query, member: '' });
    expect(location.search).to.equal('?a=1&m-query=b');
    url.endTyping();
    expect(location.search).to.equal('?a=1&m-query=cd');
    await back();
    expect(location.search).to.equal('?a=1&m-query=b');
  });

  it('goes back in history when what was opened is closed', async () => {
    const { url } = show('m');
    url.open({ query: 'b', member: 'x' });
    expect(location.search).to.equal('?a=1&m-query=b&m-member=x');
    const pop = popped();
    url.close({ query: 'b', member: '' });
    await pop;
    expect(location.search).to.equal('?a=1&m-query=b');
  });

  it('does not go back where a value has changed since it was opened', () => {
    const { url } = show('m');
    url.open({ query: 'b', member: 'x' });
    url.close({ query: 'c', member: '' });
    expect(location.search).to.equal('?a=1&m-query=c');
  });

  it('makes links with its own values only, and none without a prefix', () => {
    expect(new URL(show('m').url.linkTo({ member: 'x' }) ?? '').search).to.equal('?a=1&m-member=x');
    expect(show(undefined).url.linkTo({ member: 'x' })).to.equal(undefined);
  });

  it('of two with one prefix, the first owns the address; the second owns it once the first has left', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text) => void warnings.push(text);
    try {
      const [first, second] = [show('m'), show('m')];
      second.url.push({ query: 'c', member: '' });
      second.url.push({ query: 'd', member: '' });
      expect(location.search).to.equal('?a=1&m-query=b');
      expect(warnings).to.deep.equal([
        'ssegov-widgets: sync-url="m" is already used on this page. Each directory needs a prefix of its own.',
      ]);
      await first.leave();
      expect(second.applied).to.deep.equal([{ query: 'b', member: '' }]);
      second.url.push({ query: 'd', member: '' });
      expect(location.search).to.equal('?a=1&m-query=d');
    } finally {
      console.warn = warn;
    }
  });
});
