import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/contact/define.js';
import '../../../src/elements/directory/define.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, mount, nextEvent } from '../../helpers/mount.js';
import { removeDirectories, showDirectory } from './directory-helpers.js';

const fields = /^(input|textarea|select)$/i;

/** What pages do with keys outside fields, on the document or the window. */
const guards: Record<string, (event: KeyboardEvent) => void> = {
  'Backspace, which once went back in history': (event) => {
    if (event.key === 'Backspace' && !fields.test((event.target as Element).tagName)) event.preventDefault();
  },
  'letters, as shortcuts': (event) => {
    if (/^[a-z ]$/.test(event.key) && !fields.test((event.target as Element).tagName)) event.preventDefault();
  },
  'all keys': (event) => {
    if (!fields.test((event.target as Element).tagName)) event.preventDefault();
  },
};

describe('fields in a page that handles keys itself', () => {
  afterEach(() => {
    removeDirectories();
    document.querySelectorAll('ssegov-contact').forEach((element) => element.remove());
  });

  for (const [name, guard] of Object.entries(guards)) {
    for (const target of [document, window]) {
      it(`take what is typed: ${name}, on the ${target === window ? 'window' : 'document'}`, async () => {
        const directory = await showDirectory();
        const contact = mount('ssegov-contact', { lang: 'en' });
        contact.feed = { ...inventFeed([{}]), contact: { email: 'office@example.org' } };
        await nextEvent(contact, 'ssegov-load');
        for (const type of ['keydown', 'keypress'] as const) target.addEventListener(type, guard as EventListener);
        try {
          for (const field of [find(directory, 'input[type=search]'), find(contact, 'textarea')]) {
            // What was typed before is kept as a draft.
            (field as HTMLInputElement).value = '';
            field.focus();
            await sendKeys({ type: 'na rux' });
            await sendKeys({ press: 'Backspace' });
            expect((field as HTMLInputElement).value, field.localName).to.equal('na ru');
          }
        } finally {
          for (const type of ['keydown', 'keypress'] as const) target.removeEventListener(type, guard as EventListener);
        }
      });
    }
  }

  it('leave other keys to the page', async () => {
    const element = await showDirectory();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => void heard.push(key);
    document.addEventListener('keydown', listen);
    find(element, 'input[type=search]').focus();
    for (const [key, init] of [
      ['k', { ctrlKey: true }],
      ['k', { metaKey: true }],
      ['Escape', {}],
      ['Tab', {}],
      ['F2', {}],
      ['k', {}],
    ] as const) {
      find(element, 'input[type=search]').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }),
      );
    }
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['k', 'k', 'Escape', 'Tab', 'F2']);
  });

  it('leave the keys in the page’s own field to the page', async () => {
    const contact = mount('ssegov-contact', { lang: 'en' });
    const form = contact.appendChild(document.createElement('form'));
    form.innerHTML = '<input name="name"><textarea name="message"></textarea>';
    contact.feed = { ...inventFeed([{}]), contact: { email: 'office@example.org' } };
    await nextEvent(contact, 'ssegov-load');
    let heard = 0;
    const listen = () => (heard += 1);
    document.addEventListener('keydown', listen);
    form.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(1);
  });
});
