import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/schema/types.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { find, nextEvent, statesOf, textOf, type AnyElement } from '../helpers/mount.js';
import { parseServed } from '../helpers/served.js';
import { allElements } from './contract-elements.js';

/*
 * A definition cannot be undone, so this file has one chance for each tag: the markup is on the page before the definitions.
 */
describe('before the definition', () => {
  interface Place {
    readonly parsed: AnyElement;
    readonly given: AnyElement;
    readonly named: AnyElement;
    /** From a server, and the first heading that it wrote. */
    readonly served: AnyElement;
    readonly heading: Element;
    readonly loads: Promise<unknown>;
  }
  const places: Record<string, Place> = {};
  let sample: Feed;
  const feed = new HostileFeed('sample.json');

  before(async () => {
    sample = await readSample();
    for (const { tag, attributes } of allElements) {
      const written = Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ');
      const box = document.createElement('div');
      box.lang = 'en';
      box.innerHTML = `<${tag} ${written} src="${feed.url}"><p>Fallback</p></${tag}><${tag} ${written}></${tag}><${tag} ${written}></${tag}>`;
      const served = await parseServed(tag, { attributes: { ...attributes, src: feed.url } });
      document.body.append(box);
      const [parsed, given, named] = [...box.children] as [AnyElement, AnyElement, AnyElement];
      box.append(served);
      const heading = find(served, 'h3');
      expect(customElements.get(tag), tag).to.equal(undefined);
      expect(parsed.querySelector('p')?.checkVisibility()).to.be.true;
      given.feed = sample;
      Object.assign(named, { src: feed.url, headingLevel: 5 });
      const loads = Promise.all([parsed, given, named, served].map((element) => nextEvent(element, 'ssegov-load')));
      places[tag] = { parsed, given, named, served, heading, loads };
    }
    await import('../../src/define.js');
    await Promise.all(Object.values(places).map(({ loads }) => loads));
  });

  for (const { tag, name } of allElements) {
    describe(tag, () => {
      it('parsed markup is upgraded and shows the feed', () => {
        const { parsed } = places[tag]!;
        expect(textOf(parsed)).to.contain(name);
        expect(statesOf(parsed)).to.deep.equal(['ready']);
      });

      it('the markup of a server is taken over: its nodes stay', () => {
        const { served, heading } = places[tag]!;
        expect(find(served, 'h3') === heading).to.be.true;
        expect(statesOf(served)).to.deep.equal(['ready']);
      });

      it('a feed that was set before survives, and is not fetched', () => {
        const { given } = places[tag]!;
        expect(Object.hasOwn(given, 'feed')).to.be.false;
        expect(given.feed?.members).to.have.length(3);
        expect(textOf(given)).to.contain(name);
      });

      it('other properties that were set before survive', () => {
        const { named } = places[tag]!;
        expect(named.headingLevel).to.equal(5);
        expect(named.shadowRoot?.querySelector('h5')).not.to.equal(null);
      });
    });
  }

  it('all of them share one request', async () => {
    expect(await feed.requests('answered:1')).to.have.length(1);
  });

  it('a second definition of a tag is harmless and silent', async () => {
    const { defineElement } = await import('../../src/elements/shared/define-element.js');
    const standing = customElements.get('ssegov-member-card');
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words);
    try {
      defineElement(
        'ssegov-member-card',
        class extends HTMLElement {
          static readonly version = (standing as unknown as { version: string }).version;
        },
      );
      expect(warnings).to.be.empty;
      defineElement('ssegov-member-card', class extends HTMLElement {});
      expect(warnings).to.be.empty;
      expect(customElements.get('ssegov-member-card')).to.equal(standing);
    } finally {
      console.warn = warn;
    }
  });
});
