import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { FormTarget, otherOrigin } from '../../helpers/form-target.js';
import { inEngines } from '../../helpers/in-engines.js';
import { find, nextEvent, textOf, until } from '../../helpers/mount.js';
import { FakeService, hurry, show } from './form-helpers.js';

const enctypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'] as const;

/** One of each kind of control. */
const fields = `
  <input name="name" value="가상 &amp; Invented" required /><input name="email" type="email" value="v@invented.example" />
  <textarea name="message">one\ntwo</textarea><input type="hidden" name="csrf_token" value="t0k3n" />
  <input type="hidden" name="form-name" value="contact" /><input name="empty" value="" />
  <input type="checkbox" name="topic" value="a" checked /><input type="checkbox" name="topic" value="b" />
  <input type="checkbox" name="topic" value="c" checked /><input type="checkbox" name="plain" checked />
  <input type="checkbox" name="privacy" value="agreed" checked /><input type="radio" name="way" value="mail" checked />
  <select name="many" multiple><option selected>x</option><option>y</option><option selected>z</option></select>
  <input name="person" value="first" /><input name="person" value="second" />
  <fieldset disabled><input name="disabled" value="no" /></fieldset><input type="password" name="secret" value="word" />
  <input name="ssegov-language" type="hidden" value="page" /><input type="file" name="plan" />
  <button name="op" value="ask">Ask</button><button name="op" value="draft">Draft</button>`;

const formWith = (attributes: string, id = 'whole') =>
  `<form id="${id}" method="post" ${attributes}>${fields}</form><input form="${id}" name="outside" value="too" />`;

type Entry = readonly [name: string, value?: string];

/** The fields of a request, in order; of a file its content (WebKit reads no name that is not ASCII). */
async function entriesOf({
  headers,
  body = '',
}: Awaited<ReturnType<FormTarget['received']>>[number]): Promise<Entry[]> {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('text/plain')) return body.split('\r\n').map((line) => line.split('=') as unknown as Entry);
  const data = await new Response(body, { headers: { 'content-type': type } }).formData();
  const texts = [...data].map(async ([name, value]): Promise<Entry> => {
    return [name, typeof value === 'string' ? value : await value.text()];
  });
  return Promise.all(texts);
}

const withoutOurs = (entries: readonly Entry[]) =>
  entries.filter(([name]) => !name.startsWith('ssegov-') || name === 'ssegov-language');

function attach(place: ParentNode): void {
  const files = new DataTransfer();
  files.items.add(new File(['the plan'], '계획.txt', { type: 'text/plain' }));
  const input = place.querySelector<HTMLInputElement>('[name=plan]');
  if (input) input.files = files.files;
}

/** What a browser sends of that form, by the HTML standard ("constructing the entry list", then the encoding). */
function sentBy(enctype: (typeof enctypes)[number], button: 0 | 1): readonly Entry[] {
  // A text/plain body is read by lines, so that the message's second line stands alone.
  const message: Entry[] = enctype === 'text/plain' ? [['message', 'one'], ['two']] : [['message', 'one\r\ntwo']];
  return [
    ['name', '가상 & Invented'],
    ['email', 'v@invented.example'],
    ...message,
    ['csrf_token', 't0k3n'],
    ['form-name', 'contact'],
    ['empty', ''],
    ['topic', 'a'],
    ['topic', 'c'],
    ['plain', 'on'],
    ['privacy', 'agreed'],
    ['way', 'mail'],
    ['many', 'x'],
    ['many', 'z'],
    ['person', 'first'],
    ['person', 'second'],
    ['secret', 'word'],
    ['ssegov-language', 'page'],
    ['plan', enctype === 'multipart/form-data' ? 'the plan' : '계획.txt'],
    ['op', button === 0 ? 'ask' : 'draft'],
    ['outside', 'too'],
  ];
}

/** What the browser itself sends of the same form, into a frame. */
async function sendPlain(enctype: string, button: number): Promise<readonly Entry[]> {
  const target = new FormTarget('html');
  const box = document.createElement('div');
  box.innerHTML = `<iframe name="plain"></iframe>${formWith(`action="${target.url}" enctype="${enctype}" target="plain"`, 'plain')}`;
  document.body.append(box);
  attach(box);
  box.querySelectorAll('button')[button]?.click();
  const [request] = await target.received('answered:1');
  box.remove();
  return request ? entriesOf(request) : [];
}

describe('a form of the page’s own is sent as the browser would send it', () => {
  hurry();
  afterEach(() => document.querySelectorAll('ssegov-contact').forEach((element) => element.remove()));
  const enhance = async (target: FormTarget, attributes = '', more: Record<string, string> = {}) => {
    const inside = formWith(`action="${target.url}" ${attributes}`);
    const element = await show('ssegov-contact', { endpoint: '', adapter: '', ...more }, { inside });
    attach(element);
    return element;
  };

  for (const enctype of enctypes) {
    for (const button of [0, 1] as const) {
      it(`${enctype}, by button ${button + 1}: every control, in order, with files and the button`, async () => {
        const target = new FormTarget('ok');
        const element = await enhance(target, `enctype="${enctype}"`);
        const success = nextEvent(element, 'ssegov-success');
        element.querySelectorAll('button')[button]?.click();
        await success;
        const [request] = await target.received();
        expect(request?.headers['content-type']?.split(';')[0]).to.equal(enctype);
        const entries = request ? await entriesOf(request) : [];
        if (enctype === 'multipart/form-data') expect(request?.body).to.contain('filename="계획.txt"');
        expect(withoutOurs(entries).filter(([name]) => name)).to.deep.equal(sentBy(enctype, button));
        expect(entries.filter(([name]) => name === 'ssegov-submission')).to.have.length(1);
        expect(entries.filter(([name]) => name === 'ssegov-language')).to.deep.equal([['ssegov-language', 'page']]);
      });

      inEngines(['chromium'], 'others do not always finish a form that is sent into a frame of a test page')(
        `${enctype}, by button ${button + 1}: the browser itself sends the same`,
        async () => {
          const plain = await sendPlain(enctype, button);
          expect(plain.filter(([name]) => name)).to.deep.equal(sentBy(enctype, button));
        },
      );
    }
  }

  it('cookies go to the page’s own site, and to no other', async () => {
    document.cookie = 'ssegov-test=own; path=/';
    try {
      for (const [target, cookie] of [
        [new FormTarget('ok'), 'ssegov-test=own'],
        [new FormTarget('ok', otherOrigin()), ''],
      ] as const) {
        const element = await enhance(target);
        const success = nextEvent(element, 'ssegov-success');
        element.querySelector('button')?.click();
        await success;
        const [request] = await target.received();
        if (cookie) expect(request?.headers.cookie).to.contain(cookie);
        else expect(request?.headers.cookie).to.be.undefined;
        element.remove();
      }
    } finally {
      document.cookie = 'ssegov-test=; path=/; max-age=0';
    }
  });

  it('the button’s own address and encoding override the form’s', async () => {
    const [form, button] = [new FormTarget('ok'), new FormTarget('ok')];
    const element = await enhance(form);
    const submitter = element.querySelector('button') as HTMLButtonElement;
    submitter.formAction = button.url;
    submitter.formEnctype = 'multipart/form-data';
    const success = nextEvent(element, 'ssegov-success');
    submitter.click();
    await success;
    expect(await form.received()).to.deep.equal([]);
    expect((await button.received())[0]?.headers['content-type']).to.match(/^multipart\/form-data/);
  });

  it('what a page’s formdata listener adds is sent too', async () => {
    const target = new FormTarget('ok');
    const element = await enhance(target);
    element.querySelector('form')?.addEventListener('formdata', ({ formData }) => formData.append('added', 'by page'));
    const success = nextEvent(element, 'ssegov-success');
    element.querySelector('button')?.click();
    await success;
    expect((await target.fields())['added']).to.deep.equal(['by page']);
  });

  it('the field _charset_ names the encoding', async () => {
    const target = new FormTarget('ok');
    const element = await enhance(target);
    const charset = Object.assign(document.createElement('input'), { type: 'hidden', name: '_charset_' });
    element.querySelector('form')?.prepend(charset);
    const success = nextEvent(element, 'ssegov-success');
    element.querySelector('button')?.click();
    await success;
    expect((await target.fields())['_charset_']).to.deep.equal(['UTF-8']);
  });

  it('an adapter that cannot send files says so, sends nothing, and keeps everything', async () => {
    const target = new FormTarget('ok');
    const element = await enhance(target, '', { adapter: 'json' });
    const failed = nextEvent(element, 'ssegov-failure');
    element.querySelector('button')?.click();
    expect((await failed).code).to.equal('files');
    await until(element, () => textOf(element).includes('cannot send files'));
    expect(await target.received()).to.deep.equal([]);
    expect(element.querySelector<HTMLInputElement>('[name=plan]')?.files).to.have.length(1);
  });

  it('an adapter of the page’s own gets the whole form, and its texts by name', async () => {
    const service = new FakeService('whole');
    const element = await enhance(new FormTarget('ok'), '', { adapter: 'whole' });
    element.querySelector('button')?.click();
    await service.count(1);
    const [submission] = service.submissions;
    expect(submission?.form?.data.getAll('topic')).to.deep.equal(['a', 'c']);
    expect(submission?.form?.hasFiles).to.be.true;
    expect(submission?.fields).to.deep.include({
      topic: ['a', 'c'],
      plain: 'on',
      csrf_token: 't0k3n',
      outside: 'too',
      op: 'ask',
    });
    expect(submission?.consent.privacy).to.be.true;
  });

  it('requires what the browser would require, a file too, and nothing with novalidate or formnovalidate', async () => {
    const target = new FormTarget('ok');
    const element = await enhance(target);
    const file = element.querySelector<HTMLInputElement>('[name=plan]') as HTMLInputElement;
    file.value = '';
    file.required = true;
    file.setAttribute('aria-label', 'Plan');
    element.querySelector('button')?.click();
    await until(element, () => textOf(element).includes('Fill in “Plan”.'));
    find(element, '.summary button').click();
    expect(document.activeElement).to.equal(file);
    expect(await target.received()).to.deep.equal([]);
    const success = nextEvent(element, 'ssegov-success');
    const [draft] = [...element.querySelectorAll('button')].slice(1);
    if (draft) draft.formNoValidate = true;
    draft?.click();
    await success;
    expect(await target.received()).to.have.length(1);
  });

  for (const name of [
    'method',
    'action',
    'reset',
    'submit',
    'elements',
    'target',
    'length',
    'id',
    'enctype',
    'name',
    'dataset',
  ]
    .concat([
      'append',
      'contains',
      'closest',
      'matches',
      'getAttribute',
      'setAttribute',
      'removeAttribute',
      'hasAttribute',
    ])
    .concat([
      'querySelector',
      'querySelectorAll',
      'addEventListener',
      'dispatchEvent',
      'checkValidity',
      'requestSubmit',
    ])
    .concat(['ownerDocument', 'isConnected', 'getRootNode', 'parentNode', 'children', 'nodeType', 'localName'])) {
    it(`a field may be named ${name}`, async () => {
      const target = new FormTarget('ok');
      const inside = `<form action="${target.url}" method="post"><input name="name" required /><select name="${name}">
        <option>phone</option></select><input name="${name}" value="second" /><button>Send</button></form>`;
      const element = await show('ssegov-contact', { endpoint: '', adapter: '' }, { inside });
      element.querySelector('button')?.click();
      await until(element, () => textOf(element).includes('Fill in “name”.'));
      const input = element.querySelector<HTMLInputElement>('[name=name]') as HTMLInputElement;
      input.value = 'Invented';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const success = nextEvent(element, 'ssegov-success');
      element.querySelector('button')?.click();
      await success;
      const sent = (await target.fields())[name];
      expect(sent).to.deep.equal(name === 'name' ? ['Invented', 'phone', 'second'] : ['phone', 'second']);
      await element.updateComplete;
      expect(input.value, 'reset').to.equal('');
      element.remove();
    });
  }
});
