import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { pressKey } from '../../helpers/press-key.js';
import { closed, dialogOf, members, removeDirectories, showDirectory } from './directory-helpers.js';

const escape = () => pressKey('Escape');

async function open(parent: Node): Promise<DirectoryElement> {
  const element = await showDirectory({}, members, parent);
  findAll(element, '.results [part="name"] .link')[0]?.focus();
  findAll(element, '.results [part="name"] .link')[0]?.click();
  await until(element, () => !!dialogOf(element)?.open);
  return element;
}

describe('Escape in the details of a member', () => {
  let box: HTMLElement;
  afterEach(() => {
    removeDirectories();
    box.remove();
  });

  it('leaves a modal dialog of the page around them open; the next Escape is that dialog’s', async () => {
    const modal = document.createElement('dialog');
    document.body.append((box = modal));
    modal.showModal();
    const element = await open(modal);
    await escape();
    await closed(element);
    expect(modal.open).to.equal(true);
    const left = new Promise((resolve) => modal.addEventListener('close', resolve, { once: true }));
    await escape();
    await left;
  });

  it('leaves a popover of the page around them open', async () => {
    document.body.append((box = document.createElement('div')));
    box.popover = 'auto';
    box.showPopover();
    const element = await open(box);
    await escape();
    await closed(element);
    expect(box.matches(':popover-open')).to.equal(true);
  });

  const wheres: Record<string, readonly [target: () => EventTarget, capture: boolean]> = {
    'on a box around the directory': [() => box, false],
    'on the document': [() => document, false],
    'on the document, in the capture phase': [() => document, true],
    'on the window': [() => window, false],
  };
  for (const [where, [target, capture]] of Object.entries(wheres)) {
    it(`is not heard by the page’s own listeners ${where}; the next Escape is`, async () => {
      document.body.append((box = document.createElement('div')));
      const heard: string[] = [];
      const listen = (event: Event) => (event as KeyboardEvent).key === 'Escape' && heard.push(event.type);
      const types = ['keydown', 'keypress', 'keyup'];
      for (const type of types) target().addEventListener(type, listen, capture);
      try {
        const element = await open(box);
        await escape();
        await closed(element);
        expect(heard).to.deep.equal([]);
        await escape();
        // WebKit makes a `keypress` of it as well.
        expect(heard.filter((type) => type !== 'keypress')).to.deep.equal(['keydown', 'keyup']);
      } finally {
        for (const type of types) target().removeEventListener(type, listen, capture);
      }
    });
  }

  it('closes them also after a click on text has cleared the focus', async () => {
    document.body.append((box = document.createElement('div')));
    const element = await open(box);
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    let heard = 0;
    const listen = () => (heard += 1);
    document.addEventListener('keydown', listen);
    await escape();
    await closed(element);
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(0);
  });

  it('is left to the page where it has opened a dialog over them', async () => {
    document.body.append((box = document.createElement('div')));
    const element = await open(box);
    // Chromium closes several dialogs at once if the visitor has done nothing between their openings.
    await pressKey('a');
    const modal = box.appendChild(document.createElement('dialog'));
    modal.append(document.createElement('button'));
    modal.showModal();
    const left = new Promise((resolve) => modal.addEventListener('close', resolve, { once: true }));
    await escape();
    await left;
    expect(dialogOf(element)?.open).to.equal(true);
  });

  it('is left to the page again when they were closed by their button', async () => {
    document.body.append((box = document.createElement('div')));
    const element = await open(box);
    find(element, 'dialog .close').click();
    await closed(element);
    let heard = 0;
    const listen = () => (heard += 1);
    document.addEventListener('keydown', listen);
    await escape();
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(1);
  });
});
