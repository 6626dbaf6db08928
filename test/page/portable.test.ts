import { expect } from '@open-wc/testing';
import { inEngines } from '../helpers/in-engines.js';
import { closeFrames, openFrame, until, untilReady } from '../embed/open-frame.js';

const autoloader = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const data = 'data-src="/__feed/sample.json"';
const list = (more = '') => `<div data-ssegov="directory" ${data} ${more}><a href="/members">Members</a></div>`;

describe('portable markup', () => {
  afterEach(closeFrames);

  for (const tag of ['a', 'div', 'span']) {
    it(`keeps id, class, style, lang and slot of <${tag}> on the element`, async () => {
      const body = `<p><${tag} id="ours" class="alignwide mine" style="margin-top: 7px; --ssegov-accent: red" lang="ko" slot="aside"
        href="/" data-ssegov="member-card" data-member="invented-gu" ${data}>Invented-gu</${tag}></p>`;
      const { document, window } = await openFrame({ head: autoloader, body });
      await untilReady(document);
      const element = document.querySelector<HTMLElement>('ssegov-member-card')!;
      expect(element.id).to.equal('ours');
      expect(element.className).to.equal('alignwide mine');
      expect(element.lang).to.equal('ko');
      expect(element.slot).to.equal('aside');
      expect(window.getComputedStyle(element).marginTop).to.equal('7px');
      expect(element.style.getPropertyValue('--ssegov-accent')).to.equal('red');
      const original = element.querySelector(tag)!;
      expect(original.textContent).to.equal('Invented-gu');
      expect(document.querySelectorAll('#ours')).to.have.length(1);
      expect(original.hasAttribute('slot')).to.be.false;
    });
  }

  it('keeps its style where the policy allows no inline styles', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
    const { document, told } = await openFrame({ body: list() });
    document.querySelector<HTMLElement>('[data-ssegov]')!.style.marginTop = '7px';
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    document.head.append(document.createRange().createContextualFragment(policy + autoloader));
    await untilReady(document);
    expect(document.querySelector<HTMLElement>('ssegov-directory')?.style.marginTop).to.equal('7px');
    expect(violations).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('that is hidden stays hidden', async () => {
    const { document } = await openFrame({ head: autoloader, body: list('hidden') });
    await untilReady(document);
    expect(document.querySelector<HTMLElement>('ssegov-directory')?.checkVisibility()).to.be.false;
  });
});

describe('portable markup that a framework renders', () => {
  afterEach(closeFrames);

  /** What a framework does: it makes nodes, marks them as its own or the one that holds them, and puts them on the page. */
  async function draw(markup: string, mark: 'node' | 'root') {
    const opened = await openFrame({ head: autoloader, body: '<main></main>' });
    const { document } = opened;
    const main = document.querySelector('main')!;
    const fragment = document.createRange().createContextualFragment(markup);
    if (mark === 'root') Object.assign(main, { _vnode: {}, __vue_app__: {} });
    else
      fragment
        .querySelectorAll('*')
        .forEach((node) => Object.assign(node, { __reactFiber$x1: {}, __reactProps$x1: {} }));
    const original = fragment.firstElementChild as HTMLElement;
    main.append(fragment);
    return { ...opened, main, original };
  }

  for (const mark of ['node', 'root'] as const) {
    it(`stays where it is, and the element is added inside it (mark on the ${mark})`, async () => {
      const { document, main, original, told } = await draw(list('id="list" class="mine"'), mark);
      await untilReady(document);
      const element = document.querySelector<HTMLElement>('ssegov-directory')!;
      expect(element.parentNode).to.equal(original);
      expect(original.parentNode).to.equal(main);
      expect(original.id).to.equal('list');
      expect(original.offsetHeight).to.be.at.least(element.offsetHeight).and.greaterThan(100);
      // The framework's own nodes are there, and are not shown beside the element.
      expect(original.firstElementChild?.localName).to.equal('a');
      expect(original.firstElementChild?.checkVisibility()).to.be.false;
      expect(told).to.deep.equal([]);
    });

    it(`may be changed, moved and removed by the framework (mark on the ${mark})`, async () => {
      const { document, main, original, told } = await draw(list(), mark);
      await untilReady(document);
      const link = original.querySelector(':scope > a')!;
      link.textContent = 'All members';
      original.removeChild(link);
      original.appendChild(document.createElement('b')).textContent = 'New';
      main.insertBefore(original, main.appendChild(document.createElement('p')));
      await untilReady(document);
      expect(document.querySelectorAll('ssegov-directory')).to.have.length(1);
      main.removeChild(original);
      expect(document.querySelector('ssegov-directory')).to.equal(null);
      expect(told).to.deep.equal([]);
    });

    it(`shows what the framework puts in the element's place (mark on the ${mark})`, async () => {
      const { document, original } = await draw(list(), mark);
      await untilReady(document);
      original.innerHTML = '<b>New</b>';
      expect(original.querySelector('b')?.checkVisibility()).to.be.true;
    });

    it(`stays a link where it is one, with one warning (mark on the ${mark})`, async () => {
      const links = [1, 2].map(() => `<a href="/" data-ssegov="member-card" data-member="invented-gu" ${data}>One</a>`);
      const { document, main, window, told } = await draw(links.join(''), mark);
      await until(() => told.length);
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^warn: .*data-ssegov/);
      expect(main.children).to.have.length(2);
      expect(document.querySelector('ssegov-member-card')).to.equal(null);
    });
  }
});

describe('existing declarative shadow content', () => {
  afterEach(closeFrames);

  for (const mode of ['open', 'closed']) {
    for (const more of ['', 'shadowrootclonable', 'shadowrootdelegatesfocus']) {
      const isCopied = mode === 'closed' && more === 'shadowrootclonable';
      const reason = 'its clone brings a closed root along that the element has not been given';
      const test = isCopied ? inEngines(['chromium', 'webkit'], reason) : it;
      test(`is replaced (${mode} ${more})`, async () => {
        const saved = `<template shadowrootmode="${mode}" ${more}><style>p { color: red }</style><p>SAVED</p></template>`;
        const body = `<ssegov-member-card src="/__feed/sample.json" member="invented-gu">${saved}<a href="/a">A</a></ssegov-member-card>`;
        const { document, told } = await openFrame({ head: autoloader, body });
        await untilReady(document);
        const element = document.querySelector('ssegov-member-card')!;
        expect(element.renderRoot.textContent).to.contain('Invented-gu').and.not.to.contain('SAVED');
        expect(element.renderRoot.querySelector('style')).to.equal(null);
        const clone = document.importNode(element, true);
        element.replaceWith(clone);
        await untilReady(document);
        expect(clone.renderRoot.querySelectorAll('.frame')).to.have.length(1);
        expect(told).to.deep.equal([]);
      });
    }
  }
});
