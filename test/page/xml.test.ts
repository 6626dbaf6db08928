import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/elements/shared/define-element.js';
import { inEngines } from '../helpers/in-engines.js';
import { until } from '../embed/open-frame.js';

interface Told extends Window {
  told?: string[];
}

const listen = `const told = (window.told = []);
  for (const kind of ['warn', 'error']) console[kind] = (...details) => told.push(kind + ': ' + details.join(' '));
  addEventListener('error', ({ message }) => told.push('uncaught: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => told.push('rejected: ' + reason));`;

describe('an XML document', () => {
  for (const doors of [['ssegov'], ['directory', 'member-card']]) {
    inEngines(['firefox'], 'others run no module scripts in XML')(
      `keeps its fallback, with one warning; nothing is registered, and nothing fails (${doors.join()})`,
      async () => {
        const scripts = doors.map((door) => {
          const src = new URL(`/dist/cdn/${door}.js`, location.href).href;
          return `<script type="module" src="${src}"></script>`;
        });
        const page = `<?xml version="1.0" encoding="utf-8"?>
          <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A partner page</title>
          <script>//<![CDATA[
          ${listen}
          //]]></script>${scripts.join('')}</head>
          <body><ssegov-directory><a href="/members">Members</a></ssegov-directory></body></html>`;
        const address = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
        const frame = document.createElement('iframe');
        frame.title = 'A partner page';
        frame.src = address;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        document.body.append(frame);
        await loaded;
        const view = frame.contentWindow as Told & typeof globalThis;
        await until(() => view.told?.length);
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(view.told).to.have.length(1);
        expect(view.told?.[0]).to.match(/^warn: .*XML/);
        expect(view.customElements.get('ssegov-directory')).to.equal(undefined);
        expect(view.document.querySelector('a')?.checkVisibility()).to.be.true;
        frame.remove();
        URL.revokeObjectURL(address);
      },
    );
  }

  it('registers nothing for a bundle either, with one warning', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    Object.defineProperty(document, 'contentType', { configurable: true, value: 'application/xhtml+xml' });
    console.warn = (...words: unknown[]) => void warnings.push(words);
    try {
      for (const tag of ['xml-one', 'xml-two']) {
        defineElement(tag, class extends HTMLElement {});
        expect(customElements.get(tag)).to.equal(undefined);
      }
      expect(warnings).to.have.length(1);
    } finally {
      console.warn = warn;
      Reflect.deleteProperty(document, 'contentType');
    }
  });
});
