import { expect } from '@open-wc/testing';
import { closeFrames, openFrame, until, untilReady } from '../embed/open-frame.js';

const card =
  '<ssegov-member-card src="/__feed/sample.json" member="invented-gu">Invented-gu, in short</ssegov-member-card>';
const table = '<ssegov-directory src="/__feed/sample.json" view="table"></ssegov-directory>';

/** A copy of the scripts in which the chunks with that name fail so many times. */
const flaky = (name: string, times: number | 'always', door = 'ssegov', key: string = crypto.randomUUID()) =>
  `<script type="module" src="/__cdn/flaky~${key}~${name}~${times}/${door}.js"></script>`;

// Firefox remembers a failed import by its address, and fails everything that imports from there.
describe('a chunk that failed to load once', () => {
  afterEach(closeFrames);

  for (const name of ['define', 'base', 'messages']) {
    for (const door of ['ssegov', 'member-card']) {
      it(`is loaded at the second attempt (${name}, by ${door}.js)`, async () => {
        const { document, told } = await openFrame({ head: flaky(name, 1, door), body: card });
        await untilReady(document);
        expect(told).to.deep.equal([]);
      });
    }
  }

  for (const name of ['table', 'directory-part-messages', 'directory-tools']) {
    it(`is loaded at the second attempt, when a directory first needs it (${name})`, async () => {
      const { document, told } = await openFrame({ head: flaky(name, 1), body: table });
      await untilReady(document);
      const directory = document.querySelector('ssegov-directory');
      await until(() => directory?.shadowRoot?.querySelector('tbody tr'));
      expect(told).to.deep.equal([]);
    });
  }

  it('is requested again when the visitor presses the button', async () => {
    // Three simultaneous attempts count as one.
    const { document, told } = await openFrame({ head: flaky('table', 3), body: table });
    await untilReady(document);
    const root = document.querySelector('ssegov-directory')?.shadowRoot;
    await until(() => told.length);
    await until(() => root?.querySelector('.notice button'));
    root?.querySelector<HTMLElement>('.notice button')?.click();
    await until(() => root?.querySelector('tbody tr'));
  });

  for (const name of ['define', 'base']) {
    it(`is requested again when another element is added, and all of them are defined (${name})`, async () => {
      const portable =
        '<a data-ssegov="member-card" data-member="invented-gu" data-src="/__feed/sample.json" href="/">One</a>';
      const key = crypto.randomUUID();
      const { document, told } = await openFrame({ head: flaky(name, 'always', 'ssegov', key), body: card + portable });
      await until(() => told.length);
      expect(told[0]).to.match(/^warn: ssegov-widgets: <ssegov-member-card> could not be loaded/);
      await fetch(`/__cdn/healed~${key}/`);
      document.body.append(document.createRange().createContextualFragment(card));
      await until(() => document.querySelectorAll('ssegov-member-card').length === 3);
      await untilReady(document);
    });
  }

  it('is requested once, by one address, where nothing fails', async () => {
    const { document, window } = await openFrame({ head: flaky('none', 1), body: card + table });
    await untilReady(document);
    const addresses = window.performance.getEntriesByType('resource').map(({ name }) => name);
    const chunks = addresses.filter((address) => /hunks\//i.test(address));
    expect(chunks.length).to.be.greaterThan(3);
    expect(chunks).to.deep.equal([...new Set(chunks)]);
    expect(chunks.filter((address) => !/\/chunks\/[\w.-]+\.js$/.test(address))).to.deep.equal([]);
  });
});
