import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { runTasks } from '../helpers/fake-clock.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';

/** A host that renders nothing: in each update it records what its controller shows. */
class Host extends HTMLElement {
  src?: string;
  loading: 'eager' | 'lazy' = 'eager';
  feed!: FeedController;
  readonly seen: string[] = [];
  #controllers: ReactiveController[] = [];
  #update: Promise<boolean> | undefined;
  #onUpdate: (() => void)[] = [];

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }
  removeController(controller: ReactiveController): void {
    this.#controllers = this.#controllers.filter((other) => other !== controller);
  }
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.#draw());
  }
  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }
  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
  /** Resolves once the records fulfil a condition. */
  async until(holds: (shown: FeedState, isLoading: boolean) => boolean): Promise<void> {
    while (!holds(this.feed.shown, this.feed.isLoading))
      await new Promise<void>((resolve) => this.#onUpdate.push(resolve));
  }
  #draw(): boolean {
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.#update = undefined;
    const { shown, isLoading } = this.feed;
    const entry = isLoading && shown.status !== 'loading' ? `${shown.status}, loading` : shown.status;
    if (entry !== this.seen.at(-1)) this.seen.push(entry);
    for (const resolve of this.#onUpdate.splice(0)) resolve();
    return true;
  }
}
customElements.define('feed-test-host', Host);

const isReady = ({ status }: FeedState, isLoading: boolean) => status === 'ready' && !isLoading;
const isError = ({ status }: FeedState, isLoading: boolean) => status === 'error' && !isLoading;
const nameIn = (host: Host) =>
  host.feed.shown.status === 'ready' ? host.feed.shown.feed.organisation.name : undefined;

describe('FeedController', () => {
  let host: Host;
  const create = (src?: string, takesFirst = false) => {
    host = new Host();
    if (src !== undefined) host.src = src;
    host.feed = new FeedController(host, takesFirst);
    return host;
  };
  const show = (src?: string, takesFirst = false) => {
    document.body.append(create(src, takesFirst));
    return host;
  };
  afterEach(() => {
    host.remove();
    document.querySelector('link[rel="ssegov-feed"]')?.remove();
  });

  it('shows loading, then the feed; an answer stays while the next one is under way', async () => {
    show(new HostileFeed('sample.json').url);
    await host.until(isReady);
    await host.feed.reload();
    expect(host.seen).to.deep.equal(['loading', 'ready', 'ready, loading', 'ready']);
  });

  it('shows an error, keeps it while it tries again, and recovers', async () => {
    show(new HostileFeed('steps?steps=status,sample.json').url);
    await host.until(isError);
    await host.feed.reload();
    expect(host.seen).to.deep.equal(['loading', 'error', 'error, loading', 'ready']);
  });

  it('recovers also through another element’s request', async () => {
    const { url } = new HostileFeed('steps?steps=status,sample.json');
    const failed = show(url);
    await failed.until(isError);
    const other = show(url);
    await Promise.all([failed, other].map((each) => each.until(isReady)));
    expect(failed.seen).to.deep.equal(['loading', 'error', 'ready']);
    failed.remove();
  });

  it('requests nothing before the host is on the page, nor if it is removed at once', async () => {
    const feed = new HostileFeed('sample.json');
    create(feed.url).requestUpdate();
    await host.updateComplete;
    document.body.append(host);
    host.remove();
    await runTasks();
    expect(await feed.requests()).to.have.length(0);
  });

  it('keeps its one request when the host is moved', async () => {
    const feed = new HostileFeed('held');
    show(feed.url);
    await feed.requests('open:1');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(host);
    await runTasks();
    await feed.release();
    await host.until(isReady);
    expect((await feed.requests()).map(({ state }) => state)).to.deep.equal(['answered']);
    box.remove();
  });

  it('aborts the request and settles a reload when the host is removed; put back, it requests again', async () => {
    const feed = new HostileFeed('held');
    show(feed.url);
    await feed.requests('open:1');
    const reloaded = host.feed.reload();
    host.remove();
    await reloaded;
    await feed.requests('aborted:1');
    document.body.append(host);
    await feed.requests('open:1');
    await feed.release();
    await host.until(isReady);
  });

  it('put back with its feed, it shows it without a request', async () => {
    const feed = new HostileFeed('sample.json');
    show(feed.url);
    await host.until(isReady);
    const { shown } = host.feed;
    host.remove();
    await runTasks();
    document.body.append(host);
    await host.updateComplete;
    await host.until(isReady);
    expect(host.feed.shown).to.equal(shown);
    expect(await feed.requests()).to.have.length(1);
  });

  it('prefers a given feed to src, aborts a request for it, and returns to src when none is given', async () => {
    const fetched = new HostileFeed('held');
    show(fetched.url);
    await fetched.requests('open:1');
    host.feed.given = await readSample();
    await host.until(isReady);
    await fetched.requests('aborted:1');
    const { shown } = host.feed;
    host.feed.given = undefined;
    await fetched.requests('open:1');
    expect(host.feed.shown).to.equal(shown);
    await fetched.release();
    await host.until(isReady);
    expect(host.feed.shown).not.to.equal(shown);
  });

  it('refuses a given value that is not a feed, and validates a given feed again on reload', async () => {
    show();
    host.feed.given = {};
    await host.until(isError);
    const changing = structuredClone(await readSample()) as unknown as { organisation: { name: unknown } };
    host.feed.given = changing;
    await host.until(isReady);
    changing.organisation.name = 'Renamed';
    host.requestUpdate();
    await host.updateComplete;
    expect(nameIn(host)).not.to.equal('Renamed');
    await host.feed.reload();
    expect(nameIn(host)).to.equal('Renamed');
  });

  it('given null, it waits: it aborts a request, clears an error, keeps a feed, and has nothing to reload', async () => {
    const feed = new HostileFeed('held');
    show(feed.url);
    await feed.requests('open:1');
    host.feed.given = null;
    await feed.requests('aborted:1');
    host.feed.given = {};
    await host.until(isError);
    host.feed.given = null;
    await host.feed.reload();
    host.feed.given = await readSample();
    await host.until(isReady);
    host.feed.given = null;
    await host.feed.reload();
    expect(host.seen).to.deep.equal(['loading', 'error', 'loading', 'ready', 'ready, loading']);
  });

  it('without any source the state is the error no-source, until the page has a link', async () => {
    show();
    await host.until(isError);
    expect(host.feed.shown).to.have.nested.property('error.code', 'no-source');
    const link = document.createElement('link');
    link.rel = 'ssegov-feed';
    link.href = new HostileFeed('sample.json?name=first').url;
    document.head.append(link);
    await host.until(isReady);
    link.href = new HostileFeed('sample.json?name=second').url;
    await host.until(() => nameIn(host) === 'second');
    link.remove();
    await host.until(isError);
  });

  it('follows src, and does not update its host for other changes in the page’s head', async () => {
    show(new HostileFeed('sample.json?name=first').url);
    await host.until(isReady);
    host.src = new HostileFeed('sample.json?name=second').url;
    host.requestUpdate();
    await host.until(() => nameIn(host) === 'second');
    let updates = 0;
    host.requestUpdate = () => void (updates += 1);
    document.head.append(document.createElement('style'));
    await runTasks();
    document.head.lastElementChild?.remove();
    expect(updates).to.equal(0);
  });

  it('lazy, it requests when its host is near the viewport, becomes eager, or is reloaded', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '500vh';
    document.body.append(spacer);
    const makeLazy = (feed: HostileFeed) => {
      create(feed.url).loading = 'lazy';
      document.body.append(host);
      return host;
    };
    const [seen, eager, told] = [
      new HostileFeed('sample.json'),
      new HostileFeed('sample.json'),
      new HostileFeed('sample.json'),
    ];
    const hosts = [makeLazy(seen), makeLazy(eager), makeLazy(told)];
    await Promise.all(hosts.map(({ updateComplete }) => updateComplete));
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(host));
    await runTasks();
    for (const feed of [seen, eager, told]) expect(await feed.requests()).to.have.length(0);
    hosts[1]!.loading = 'eager';
    hosts[1]!.requestUpdate();
    await hosts[1]!.until(isReady);
    await hosts[2]!.feed.reload();
    expect(isReady(hosts[2]!.feed.shown, false)).to.be.true;
    hosts[0]!.scrollIntoView();
    await hosts[0]!.until(isReady);
    scrollTo(0, 0);
    for (const each of [spacer, ...hosts]) each.remove();
  });

  for (const takesFirst of [true, false]) {
    it(`shows the first members of a large feed ${takesFirst ? 'before the others' : 'only with the others'}`, async () => {
      const feed = new HostileFeed('halves?count=1000');
      const first = show(feed.url, true);
      await first.until((shown) => shown.status === 'loading' && !!shown.first);
      const second = show(feed.url, takesFirst);
      await second.updateComplete;
      const { shown } = second.feed;
      expect(shown.status === 'loading' && !!shown.first).to.equal(takesFirst);
      await feed.release();
      await Promise.all([first, second].map((each) => each.until(isReady)));
      first.remove();
    });
  }
});
