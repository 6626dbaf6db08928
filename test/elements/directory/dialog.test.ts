import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { runTasks } from '../../helpers/fake-clock.js';
import { readSample } from '../../helpers/hostile-feed.js';
import { find, findAll, nextEvent, until } from '../../helpers/mount.js';
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
      'January 10, 2026',
      'A district invented',
    ])
      expect(dialog.textContent, text).to.contain(text);
    expect(dialog.querySelector('a[href="https://gu.example/"]')).not.to.be.null;
  });

  it('names in another language are tagged', async () => {
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
    await sendKeys({ press: 'Escape' });
    await closed(element);
    expect(element.shadowRoot?.activeElement === button).to.be.true;
  });

  it('a click inside closes nothing', async () => {
    const element = await showDirectory();
    const dialog = await open(element);
    dialog.querySelector<HTMLElement>('dl')?.click();
    await element.updateComplete;
    expect(dialog.open).to.be.true;
  });

  it('cover the page from inside a host that is transformed and cuts off what overflows', async () => {
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

  it('go with the directory, which shows its list when it comes back', async () => {
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

  it('follow the feed when it comes anew, and the language', async () => {
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

  it('stay closed where the directory has left before they came', async () => {
    const faults: unknown[] = [];
    const collect = (event: PromiseRejectionEvent) => void faults.push(event.reason);
    addEventListener('unhandledrejection', collect);
    const element = await showDirectory();
    find(element, '.results [part="name"] .link').click();
    element.remove();
    await import('../../../src/elements/directory/member-details.view.js');
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, 'dialog')).to.be.empty;
    // A rejection is told after the promises have run.
    await runTasks();
    await runTasks();
    removeEventListener('unhandledrejection', collect);
    expect(faults).to.be.empty;
  });

  it('never more than one: another member takes the place', async () => {
    const element = await showDirectory();
    await open(element, 0);
    dialogOf(element)?.close();
    const dialog = await open(element, 1);
    expect(findAll(element, 'dialog')).to.have.length(1);
    expect(dialog.textContent).to.contain('Gana-si');
  });
});
