import { expect } from '@open-wc/testing';
import { until } from '../embed/open-frame.js';

const compared = [
  ...['color', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'line-height', 'white-space'],
  ...['text-align', 'text-indent', 'text-transform', 'letter-spacing', 'box-sizing', 'margin', 'list-style-type'],
];

const src = new URL('/__feed/sample.json', location.href).href;
const elements = [
  `<ssegov-member-card member="invented-gu" src="${src}"></ssegov-member-card>`,
  `<ssegov-directory src="${src}"></ssegov-directory>`,
  `<ssegov-directory view="table" src="${src}"></ssegov-directory>`,
  `<ssegov-directory view="map" src="${src}"></ssegov-directory>`,
  `<ssegov-organisation src="${src}"></ssegov-organisation>`,
  `<ssegov-contact endpoint="https://forms.example/" src="${src}"></ssegov-contact>`,
  `<ssegov-newsletter endpoint="https://forms.example/" src="${src}"></ssegov-newsletter>`,
];

/** What a visitor sees of each part of an element. A page of a `blob:` has the doctype that is in it, or none. */
async function look(doctype: string, markup: string, mode: string) {
  const page = `${doctype}<html lang="en"><title>A partner page</title>
    <script type="module" src="${new URL('/dist/cdn/ssegov.js', location.href).href}"></script>
    <body style="margin: 0"><section style="color: #fff; background: #000; font: italic bold 20px / 2 serif;
      text-align: end; white-space: pre">${markup}</section></body></html>`;
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.title = 'A partner page';
  [frame.width, frame.height] = ['900', '700'];
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow!;
  expect(view.document.compatMode).to.equal(mode);
  const element = view.document.querySelector('section')!.firstElementChild!;
  await until(() => element.matches(':state(ready)'));
  // The directory's tools, and its table or map, load with styles of their own a moment later.
  const sheets = markup.includes('directory') ? 7 + Number(markup.includes('view=')) : 0;
  await until(() => element.shadowRoot!.adoptedStyleSheets.length >= sheets);
  const parts = [element, ...element.shadowRoot!.querySelectorAll('*')].map((part) => {
    const style = view.getComputedStyle(part);
    const name = `${part.localName}.${part.getAttribute('class') ?? ''}`;
    return {
      name,
      height: part.getBoundingClientRect().height,
      styles: compared.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`),
    };
  });
  frame.remove();
  URL.revokeObjectURL(address);
  return parts;
}

describe('a page without a doctype', () => {
  for (const markup of elements) {
    it(`shows ${markup.replace(/ src=.*/, '>')} as one with a doctype does`, async () => {
      const seen = await look('', markup, 'BackCompat');
      const meant = await look('<!doctype html>', markup, 'CSS1Compat');
      expect(seen.flatMap(({ styles }) => styles)).to.deep.equal(meant.flatMap(({ styles }) => styles));
      // A line without text of its own is a little lower there, which no style can change.
      expect(seen[0]?.height).to.be.closeTo(meant[0]!.height, meant[0]!.height / 20);
    });
  }
});
