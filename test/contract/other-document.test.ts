import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { FeedElement } from '../../src/elements/shared/feed-element.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { find, mount, nextEvent, textOf, until } from '../helpers/mount.js';
import { allPlaced } from './contract-elements.js';

describe('another document', () => {
  let box: HTMLElement;
  let frame: HTMLIFrameElement;
  beforeEach(async () => {
    box = document.createElement('div');
    box.lang = 'en';
    frame = document.createElement('iframe');
    frame.title = 'Another document';
    frame.srcdoc = '<!doctype html><html lang="en"><body>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(box, frame);
    await loaded;
  });
  afterEach(() => {
    box.remove();
    frame.remove();
  });
  const inside = () => frame.contentDocument!;
  const expectLook = (element: FeedElement, text: string) => {
    const styleOf = (styled: Element) => styled.ownerDocument.defaultView!.getComputedStyle(styled);
    expect(styleOf(element).display).to.equal('block');
    expect(styleOf(find(element, '.hidden')).position).to.equal('absolute');
    expect(textOf(element)).to.contain(text);
  };

  for (const { tag, attributes, name, koreanName, title, how, make, place } of allPlaced) {
    const show = async () => {
      const element = await place(tag, { ...attributes, src: new HostileFeed('sample.json').url }, box);
      await nextEvent(element, 'ssegov-load');
      return element;
    };

    it(`${title} keeps its styles when it is moved there and back`, async () => {
      const element = await show();
      inside().body.append(element);
      await element.updateComplete;
      expectLook(element, name);
      box.append(element);
      await element.updateComplete;
      expectLook(element, name);
    });

    // A server's markup becomes an element only where the tag is defined, which it is not there.
    if (how === '')
      it(`${title} has its styles there when it was created here`, async () => {
        const element = await make(tag, attributes);
        element.feed = await readSample();
        const load = nextEvent(element, 'ssegov-load');
        inside().body.append(element);
        await load;
        expectLook(element, name);
      });

    it(`${title} works in a document without a window`, async () => {
      const element = await show();
      document.implementation.createHTMLDocument('').body.append(element);
      await element.updateComplete;
      box.append(element);
      await element.updateComplete;
      expectLook(element, name);
    });

    // While it loads, a server's markup stays and no fallback is shown.
    if (how === '')
      it(`${title} accepts nodes created there as its fallback`, async () => {
        const element = await place(tag, { ...attributes, src: new HostileFeed('held').url }, box);
        const paragraph = inside().createElement('p');
        paragraph.textContent = 'In short';
        element.append(paragraph);
        await until(element, () => element.shadowRoot?.querySelector('.covered') !== null);
      });

    it(`${title} follows the language of its place there, through shadow roots`, async () => {
      const element = await show();
      const host = inside().createElement('div');
      inside().body.append(host);
      host.lang = 'ko';
      host.attachShadow({ mode: 'open' }).append(element);
      await until(element, () => textOf(element).includes(koreanName));
      host.lang = 'en';
      await until(element, () => textOf(element).includes(name));
    });

    it(`${title} accepts a feed that was created there`, async () => {
      const element = await make(tag, attributes);
      const { JSON: foreign } = frame.contentWindow as unknown as typeof globalThis;
      element.feed = foreign.parse(JSON.stringify(await readSample())) as FeedElement['feed'];
      const load = nextEvent(element, 'ssegov-load');
      box.append(element);
      await load;
      expect(textOf(element)).to.contain(name);
    });
  }

  it('a view that is loaded there has its styles, also when the directory is moved back', async () => {
    const element = mount('ssegov-directory', { src: new HostileFeed('sample.json').url }, box);
    await nextEvent(element, 'ssegov-load');
    inside().body.append(element);
    element.view = 'table';
    await until(element, () => element.shadowRoot?.querySelector('table') !== null);
    const collapseIn = (view: Window) => view.getComputedStyle(find(element, 'table')).borderCollapse;
    expect(collapseIn(frame.contentWindow!)).to.equal('collapse');
    box.append(element);
    await element.updateComplete;
    expect(collapseIn(window)).to.equal('collapse');
  });
});
