import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import type { InterfaceLanguage } from '../../src/i18n/interface-languages.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import type { Messages } from '../../src/i18n/messages/common-messages.en.js';
import { runTasks } from '../helpers/fake-clock.js';

/** A host that renders nothing and counts the update requests. */
class Host extends HTMLElement {
  updates = 0;
  updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    this.controllers.pop();
  }
  requestUpdate(): void {
    this.updates += 1;
  }
  connectedCallback(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }
  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
customElements.define('locale-test-host', Host);

const loadCommon = (language: InterfaceLanguage) => loadMessages(language, 'common');

describe('LocaleController', () => {
  let host: Host;
  let asked: InterfaceLanguage[];
  const create = (load: (language: InterfaceLanguage) => Promise<Messages> = loadCommon) =>
    new LocaleController<Messages>(host, (language) => {
      asked.push(language);
      return load(language);
    });
  beforeEach(() => {
    asked = [];
    host = new Host();
    host.lang = 'ko';
  });
  afterEach(() => host.remove());

  for (const [said, language] of [
    [undefined, 'en'],
    [null, 'en'],
    [5, 'en'],
    ['', 'en'],
    ['undefined', 'en'],
    ['ko_KR', 'ko'],
    ['ko', 'ko'],
  ] as const) {
    it(`is ${language} where only the browser names a language: ${JSON.stringify(said)}`, async () => {
      host.lang = '';
      Object.defineProperty(navigator, 'language', { configurable: true, value: said });
      try {
        const locale = create();
        document.body.append(host);
        expect(locale.reader()).to.equal(undefined);
        await locale.settle();
        expect(locale.reader()?.language).to.equal(language);
      } finally {
        Reflect.deleteProperty(navigator, 'language');
      }
    });
  }

  it('has no reader until the messages are loaded, then requests an update', async () => {
    const locale = create();
    document.body.append(host);
    expect(locale.reader()).to.equal(undefined);
    const before = host.updates;
    await loadCommon('ko');
    await runTasks();
    expect(host.updates).to.be.greaterThan(before);
    expect(locale.reader()?.messages.retry).to.equal('다시 시도');
  });

  it('gives the same reader as long as nothing has changed', async () => {
    const locale = create();
    document.body.append(host);
    const languages = ['ko', 'en'];
    locale.reader(languages);
    await loadCommon('ko');
    await runTasks();
    expect(locale.reader(languages) === locale.reader(languages)).to.be.true;
    expect(asked).to.deep.equal(['ko']);
  });

  it('of two languages that are loading, the one requested last counts, in whatever order they arrive', async () => {
    const ready = new Map<InterfaceLanguage, () => void>();
    const locale = create(async (language) => {
      await new Promise<void>((resolve) => ready.set(language, resolve));
      return loadCommon(language);
    });
    document.body.append(host);
    locale.reader();
    host.lang = 'en';
    await runTasks();
    locale.reader();
    ready.get('en')?.();
    await loadCommon('en');
    await runTasks();
    expect(locale.reader()?.language).to.equal('en');
    ready.get('ko')?.();
    await loadCommon('ko');
    await runTasks();
    expect(locale.reader()?.language).to.equal('en');
  });

  it('follows nothing after its host is removed', async () => {
    const locale = create();
    document.body.append(host);
    locale.reader();
    await loadCommon('ko');
    await runTasks();
    host.remove();
    const before = host.updates;
    host.lang = 'en';
    document.documentElement.lang = document.documentElement.lang === 'en' ? 'ko' : 'en';
    await runTasks();
    expect(host.updates).to.equal(before);
  });
});
