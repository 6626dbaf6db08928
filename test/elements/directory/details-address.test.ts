import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import type { SsegovSelectEvent } from '../../../src/events/ssegov-select-event.js';
import { find, findAll, nextEvent, until } from '../../helpers/mount.js';
import { choose, closed, dialogOf, many, members, removeDirectories, showDirectory } from './directory-helpers.js';

const step = (by: number) =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    history.go(by);
  });

const opener = (element: DirectoryElement, index = 0) => findAll(element, '.results [part="name"] .link')[index];

async function open(element: DirectoryElement, index = 0): Promise<HTMLDialogElement> {
  const button = opener(element, index);
  button?.focus();
  button?.click();
  return opened(element);
}

async function opened(element: DirectoryElement): Promise<HTMLDialogElement> {
  await until(element, () => !!dialogOf(element)?.open);
  return dialogOf(element)!;
}

describe('the details of a member in the page’s address', () => {
  const { href } = location;
  beforeEach(() => history.replaceState({ router: 7 }, '', '?a=1#part'));
  afterEach(() => {
    removeDirectories();
    history.replaceState(null, '', href);
  });

  it('open as a history entry: Back closes them and gives the focus back, Forward opens them', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    await open(element, 1);
    expect(location.search + location.hash).to.equal('?a=1&m-region=KR-11&m-member=ra#part');
    expect(history.state).to.deep.equal({ router: 7 });
    await step(-1);
    await closed(element);
    expect(location.search).to.equal('?a=1&m-region=KR-11');
    expect(element.region).to.equal('KR-11');
    expect(element.shadowRoot?.activeElement === opener(element, 1)).to.be.true;
    await step(1);
    expect((await opened(element)).textContent).to.contain('Rama-gu');
  });

  it('leave no history entry behind when they are closed, whatever closed them', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    // One step back from here is this entry, whatever was opened meanwhile. (Browsers limit the length of the history.)
    history.replaceState(null, '', '?a=0');
    history.pushState(null, '', '?a=1');
    for (const close of [
      () => sendKeys({ press: 'Escape' }),
      (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('.close')?.click(),
      (dialog: HTMLDialogElement) => {
        dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        dialog.click();
      },
    ]) {
      const dialog = await open(element, 1);
      const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      await close(dialog);
      await popped;
      await closed(element);
      expect(location.search).to.equal('?a=1');
      expect(element.shadowRoot?.activeElement === opener(element, 1)).to.be.true;
    }
    await step(-1);
    expect(location.search).to.equal('?a=0');
  });

  it('when closed, keep what code has changed meanwhile', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    const dialog = await open(element, 1);
    element.query = 'gu';
    await element.updateComplete;
    dialog.querySelector<HTMLElement>('.close')?.click();
    await closed(element);
    expect(element.query).to.equal('gu');
    expect(location.search).to.equal('?a=1&m-query=gu');
  });

  it('do not go back when closed where the host has made an entry since', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    const dialog = await open(element);
    history.pushState({ router: 8 }, '', `${location.search}#host`);
    dialog.close();
    await closed(element);
    expect(location.search + location.hash).to.equal('?a=1#host');
    expect(history.state).to.deep.equal({ router: 8 });
  });

  it('what the visitor does while the browser goes back is written afterwards', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    const dialog = await open(element);
    const close = nextEvent(dialog, 'close');
    dialog.close();
    await close;
    const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await choose(element, 'Seoul');
    await popped;
    expect(location.search).to.equal('?a=1&m-region=KR-11');
    expect(element.region).to.equal('KR-11');
    expect(dialogOf(element)).to.be.null;
    await step(-1);
    expect(location.search).to.equal('?a=1');
  });

  it('leave no history entry behind if another member is opened while the browser goes back', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    const dialog = await open(element);
    const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    const back = popped();
    dialog.addEventListener('close', () => opener(element, 1)?.click(), { once: true });
    dialog.close();
    await back;
    const second = await opened(element);
    expect(second.textContent).to.contain('Gana-si');
    await until(element, () => location.search === '?a=1&m-member=ga');
    const again = popped();
    second.close();
    await again;
    expect(location.search).to.equal('?a=1');
    await closed(element);
  });

  it('an address with a member opens them on load, and closing them stays on the page', async () => {
    history.replaceState(null, '', '?a=1&m-member=sa');
    const before = history.length;
    const element = await showDirectory({ 'sync-url': 'm' });
    const dialog = await opened(element);
    expect(dialog.textContent).to.contain('Saa-gu');
    expect(history.length).to.equal(before);
    dialog.close();
    await closed(element);
    expect(location.search).to.equal('?a=1');
    expect(history.length).to.equal(before);
  });

  it('an unknown member opens nothing until a feed has it', async () => {
    history.replaceState(null, '', '?m-member=invented-7');
    const element = await showDirectory({ 'sync-url': 'm' });
    expect(dialogOf(element)).to.be.null;
    element.feed = many;
    expect((await opened(element)).textContent).to.contain('Invented 7');
  });

  it('a host that cancels ssegov-select keeps them closed, also on load', async () => {
    history.replaceState(null, '', '?m-member=sa');
    const asked: string[] = [];
    const cancel = (event: SsegovSelectEvent) => {
      event.preventDefault();
      asked.push(event.member.id);
    };
    document.body.addEventListener('ssegov-select', cancel, { once: true });
    const element = await showDirectory({ 'sync-url': 'm' });
    await element.updateComplete;
    expect(asked).to.deep.equal(['sa']);
    expect(dialogOf(element)).to.be.null;
  });

  it('without sync-url make no history entry, and offer no link that would not open them', async () => {
    const element = await showDirectory({}, members);
    const before = [history.length, location.href];
    const dialog = await open(element);
    expect(dialog.querySelector('.share')).to.be.null;
    expect([history.length, location.href]).to.deep.equal(before);
    dialog.close();
    await closed(element);
    expect([history.length, location.href]).to.deep.equal(before);
  });

  it('are shown again, modal, when the element is moved', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await open(element);
    const box = document.body.appendChild(document.createElement('div'));
    box.append(element);
    await element.updateComplete;
    expect(dialogOf(element)?.matches(':modal')).to.be.true;
    expect(location.search).to.contain('m-member=da');
    box.remove();
  });
});

describe('the link to a member’s details', () => {
  const { href } = location;
  const own = (name: 'share' | 'canShare' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { configurable: true, value });

  beforeEach(() => history.replaceState(null, '', '?a=1#part'));
  afterEach(() => {
    removeDirectories();
    for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
    history.replaceState(null, '', href);
  });

  /** Opens the details of the second member among Seoul's and presses the link. */
  async function press(): Promise<{ element: DirectoryElement; link: HTMLAnchorElement }> {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    await open(element, 1);
    const link = find(element, 'dialog .share') as HTMLAnchorElement;
    link.click();
    return { element, link };
  }
  const told = (element: DirectoryElement) => find(element, 'dialog [role="status"]').textContent.trim();

  it('opens them in the whole list', async () => {
    own('canShare', undefined);
    own('clipboard', { writeText: () => Promise.resolve() });
    const { link } = await press();
    expect(link.href).to.equal(new URL('?a=1&m-member=ra#part', href).href);
    expect(link.textContent).to.equal('Copy link to this entry');
    history.replaceState(null, '', link.href);
    removeDirectories();
    expect((await opened(await showDirectory({ 'sync-url': 'm' }))).textContent).to.contain('Rama-gu');
  });

  it('is copied to the clipboard, and a message says so', async () => {
    const written: string[] = [];
    own('canShare', undefined);
    own('clipboard', { writeText: (text: string) => Promise.resolve(written.push(text)) });
    const { element, link } = await press();
    await until(element, () => told(element) === 'The link has been copied.');
    expect(written).to.deep.equal([link.href]);
  });

  it('is shared by the system where it can share links; cancelling shows no message', async () => {
    const shared: unknown[] = [];
    own('canShare', () => true);
    own('share', (data: unknown) => {
      shared.push(data);
      return Promise.reject(new DOMException('no', 'AbortError'));
    });
    const { element, link } = await press();
    expect(link.textContent).to.equal('Share this entry');
    expect(shared).to.deep.equal([{ title: 'Rama-gu', url: link.href }]);
    await element.updateComplete;
    expect(told(element)).to.equal('');
  });

  it('is shown as text where neither is allowed, as in most frames', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    own('canShare', () => true);
    own('share', refuse);
    own('clipboard', { writeText: refuse });
    const { element, link } = await press();
    await until(element, () => told(element).includes(link.href));
    await expect(element).to.be.accessible();
  });

  it('is an ordinary link when it is clicked with a modifier key', async () => {
    let copied = 0;
    own('canShare', undefined);
    own('clipboard', { writeText: () => Promise.resolve((copied += 1)) });
    const { link } = await press();
    const before = copied;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
    let taken: boolean | undefined;
    addEventListener(
      'click',
      (last) => {
        taken = last.defaultPrevented;
        last.preventDefault();
      },
      { once: true },
    );
    link.dispatchEvent(event);
    expect([taken, copied]).to.deep.equal([false, before]);
  });
});
