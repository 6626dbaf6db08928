import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { runTasks } from '../../helpers/fake-clock.js';
import { readSample } from '../../helpers/hostile-feed.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, nextEvent, until } from '../../helpers/mount.js';
import { pressKey } from '../../helpers/press-key.js';
import { closed, dialogOf, members, namesOf, removeDirectories, showDirectory } from './directory-helpers.js';

async function open(element: DirectoryElement, index = 0): Promise<HTMLDialogElement> {
  const button = findAll(element, '.results [part="name"] .link')[index];
  button?.focus();
  button?.click();
  await until(element, () => !!dialogOf(element)?.open);
  return dialogOf(element)!;
}

describe('the details of a member', () => {
  afterEach(removeDirectories);

  it('open in a modal dialog that is named by the member, its heading one level down', async () => {
    const element = await showDirectory({ 'heading-level': '2' });
    const dialog = await open(element);
    expect(dialog.matches(':modal')).to.be.true;
    const heading = dialog.querySelector('h3');
    expect(heading?.textContent.trim()).to.equal('Daga-gu');
    const label = element.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent.trim()).to.equal('Daga-gu');
    expect(dialog.contains(element.shadowRoot?.activeElement ?? null)).to.be.true;
  });

  it('have the whole record', async () => {
    const dialog = await open(await showDirectory({}, await readSample()));
    expect(dialog.textContent).to.contain('Invented-gu');
    for (const text of [
      '가상구',
      'District',
      'Seoul',
      '123,456',
      '2024',
      'March 2013',
      'President',
      'Cooperatives',
      'gu.example',
      'An invented list',
      '10 January 2026',
      'A district invented',
    ])
      expect(dialog.textContent, text).to.contain(text);
    expect(dialog.querySelector('a[href="https://gu.example/"]')).not.to.be.null;
  });

  it('tag names in another language with its lang', async () => {
    const dialog = await open(await showDirectory());
    expect(dialog.querySelector('[lang="ko"]')?.textContent).to.equal('다가구');
  });

  it('are accessible, in both languages', async () => {
    for (const lang of ['ko', 'en']) {
      const element = await showDirectory({ lang });
      await open(element);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  const ways: Record<string, (dialog: HTMLDialogElement) => unknown> = {
    'the close button': (dialog) => dialog.querySelector<HTMLElement>('button.close')?.click(),
    'a click on the backdrop': (dialog) => {
      dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      dialog.click();
    },
    'a request to close': (dialog) => dialog.close(),
  };
  for (const [name, close] of Object.entries(ways)) {
    it(`close by ${name}; the focus returns, and they open again`, async () => {
      const element = await showDirectory();
      const button = findAll(element, '.results [part="name"] .link')[1];
      close(await open(element, 1));
      await closed(element);
      expect(element.shadowRoot?.activeElement === button).to.be.true;
      expect((await open(element, 1)).open).to.be.true;
    });
  }

  it('close by Escape', async () => {
    const element = await showDirectory();
    const button = findAll(element, '.results [part="name"] .link')[1];
    await open(element, 1);
    await pressKey('Escape');
    await closed(element);
    expect(element.shadowRoot?.activeElement === button).to.be.true;
  });

  it('give the focus back to their member, or to the directory, if the list was rendered again meanwhile', async () => {
    const element = await showDirectory();
    await open(element, 1);
    expect(dialogOf(element)?.textContent).to.contain('Gana-si');
    element.sort = 'population';
    await element.updateComplete;
    expect(namesOf(element)[0]).to.equal('Gana-si');
    await pressKey('Escape');
    await closed(element);
    const focused = () => element.shadowRoot?.activeElement?.textContent.trim();
    expect(focused()).to.equal('Gana-si');
    await open(element);
    element.query = 'Rama';
    await element.updateComplete;
    await pressKey('Escape');
    await closed(element);
    expect(element.shadowRoot?.activeElement === null).to.be.false;
  });

  it('stay closed if the directory is rendered before the browser fires the close event', async () => {
    const element = await showDirectory();
    const dialog = await open(element);
    dialog.close();
    element.requestUpdate();
    await element.updateComplete;
    expect(dialog.open).to.be.false;
    await closed(element);
  });

  it('have every fact that a record can have, with its links', async () => {
    const region = 'KR-11';
    const sources = [
      { id: 'list', title: { ko: '목록', en: 'A list' }, url: 'https://list.example/', date: '2016-03' },
    ];
    const full = {
      ...({ id: 'full', region, kind: 'city', name: { ko: '온전시', en: 'Full-si' } } as const),
      formerNames: [{ ko: '옛시', en: 'Former-si' }, 'Plain-si'],
      aliases: ['Fool-si'],
      codes: { mois: '1100000000', 'to-string': '7' },
      population: { value: 1234, year: 2024, source: 'list' },
      website: 'https://www.full.example/path',
      location: { lat: -37.5, lon: 127.03719 },
      logo: { src: new URL('/missing.png', location.href).href, alt: { en: 'A circle' } },
      membership: { since: '2013', until: '2024', firstSeen: '2014', lastSeen: '2016' },
      roles: [{ title: { en: 'Auditor' }, asOf: '2021-05' }],
      contact: {
        email: 'a&b%c@full.example',
        phone: '+82 (2) 123-4567',
        address: { en: '1 Invented-ro' },
        url: 'tel:+8221234567',
        endpoint: 'https://send.example/',
      },
      sources: ['list'],
      verified: '2026-01-10',
    };
    const dialog = await open(await showDirectory({}, inventFeed([full], { sources })));
    const text = dialog.textContent.replace(/\s+/g, ' ');
    for (const fact of [
      ...['Former-si · 옛시', 'Plain-si', 'Fool-si', 'Ministry of the Interior and Safety 1100000000', 'TO-STRING 7'],
      ...['1,234 (2024) A list', 'full.example', '37.500° S, 127.037° E', 'Member since 2013', 'until 2024'],
      ...['On record 2014–2016', 'Auditor', 'as of May 2021', '+82 (2) 123-4567', '1 Invented-ro', '+8221234567'],
      ...['A list March 2016', '10 January 2026'],
    ])
      expect(text.replace('\u00a0', ' ')).to.contain(fact);
    const links = [...dialog.querySelectorAll('dl a')].map((link) => link.getAttribute('href'));
    expect(links).to.include.members([
      ...['https://www.full.example/path', 'mailto:a%26b%25c@full.example', 'tel:+8221234567', 'https://list.example/'],
    ]);
    expect(dialog.querySelector('img')?.alt).to.equal('A circle');
    expect(text).not.to.contain('send.example');
    await expect(dialog).to.be.accessible();
  });

  it('lead to the map, where the region has the focus, and is marked until it loses it', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    const { href } = location;
    const dialog = await open(element, 1);
    dialog.querySelector<HTMLElement>('.actions button')?.click();
    await until(element, () => !!element.shadowRoot?.activeElement?.matches('.tile'));
    const tile = element.shadowRoot?.activeElement as HTMLElement;
    expect(tile.dataset['region']).to.equal('KR-41');
    expect(tile.getAttribute('aria-current')).to.equal('location');
    expect([element.view, element.region, dialogOf(element)]).to.deep.equal(['map', '', null]);
    expect(location.search).to.contain('m-view=map').and.not.to.contain('m-member');
    await expect(element).to.be.accessible();
    tile.blur();
    expect(tile.hasAttribute('aria-current')).to.be.false;
    history.replaceState(null, '', href);
  });

  it('offer no map where the page offers no views, or the member is in no region', async () => {
    for (const [attributes, region] of [
      [{ controls: 'search' }, 'KR-11'],
      [{}, undefined],
    ] as const) {
      const dialog = await open(await showDirectory(attributes, inventFeed([{ region }])));
      expect(dialog.querySelector('.actions')).to.be.null;
      removeDirectories();
    }
  });

  it('stay open after a click inside', async () => {
    const element = await showDirectory();
    const dialog = await open(element);
    dialog.querySelector<HTMLElement>('dl')?.click();
    await element.updateComplete;
    expect(dialog.open).to.be.true;
  });

  it('cover the page from inside a host that is transformed and clips its overflow', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'transform: scale(0.5); overflow: hidden; inline-size: 300px; block-size: 200px';
    document.body.append(box);
    const element = await showDirectory({}, members, box);
    const dialog = await open(element);
    const { left, right, width, height } = dialog.getBoundingClientRect();
    expect(Math.abs(left - (document.documentElement.clientWidth - right))).to.be.below(3);
    expect(width).to.be.greaterThan(250);
    const point = dialog.getBoundingClientRect();
    const hit = element.shadowRoot?.elementFromPoint(point.left + width / 2, point.top + Math.min(height / 2, 50));
    expect(dialog.contains(hit ?? null)).to.be.true;
    box.remove();
  });

  it('close when the directory is removed; put back, it shows its list', async () => {
    const element = await showDirectory();
    const names = namesOf(element);
    await open(element);
    element.remove();
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    await until(element, () => !dialogOf(element));
    expect(namesOf(element)).to.deep.equal(names);
  });

  it('follow a new feed and a new language', async () => {
    const element = await showDirectory();
    const dialog = await open(element);
    const load = nextEvent(element, 'ssegov-load');
    element.feed = { ...members, members: members.members.map((member) => ({ ...member, summary: 'Renewed.' })) };
    await load;
    expect(dialog.textContent).to.contain('Renewed.');
    element.lang = 'ko';
    await until(element, () => !!dialog.querySelector('h4')?.textContent.includes('다가구'));
    expect(dialog.open).to.be.true;
  });

  it('stay closed if the directory was removed before their code had loaded', async () => {
    const faults: unknown[] = [];
    const collect = (event: PromiseRejectionEvent) => void faults.push(event.reason);
    addEventListener('unhandledrejection', collect);
    const element = await showDirectory();
    find(element, '.results [part="name"] .link').click();
    element.remove();
    await import('../../../src/elements/directory/details/member-details.view.js');
    // Until the code that the click has requested is loaded, which takes one task more in some browsers.
    for (let task = 0; task < 5; task++) await runTasks();
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, 'dialog')).to.be.empty;
    // A rejection is reported after the promises have run.
    await runTasks();
    await runTasks();
    removeEventListener('unhandledrejection', collect);
    expect(faults.map(String)).to.be.empty;
  });

  it('are open for one member at a time: another member replaces it', async () => {
    const element = await showDirectory();
    await open(element, 0);
    dialogOf(element)?.close();
    const dialog = await open(element, 1);
    expect(findAll(element, 'dialog')).to.have.length(1);
    expect(dialog.textContent).to.contain('Gana-si');
  });
});
