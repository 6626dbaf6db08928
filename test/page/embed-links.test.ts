import { expect } from '@open-wc/testing';
import { closeFrames, openFrame, until, untilReady } from '../embed/open-frame.js';

const autoloader = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const pages = `${location.origin}/dist/cdn/embed`;
const member = 'seoul-seongdong-gu';
const address = `${pages}/member-card.html?member=${member}&amp;lang=en`;
const link = (href: string, content = 'Seongdong-gu', more = '') => `<a href="${href}" ${more}>${content}</a>`;
/** A link with `data-ssegov` after the others: once it is a card, the page has been read. */
const last = `<a href="/" id="last" data-ssegov="member-card" data-member="${member}">Last</a>`;

async function openPage(body: string, head = autoloader) {
  const opened = await openFrame({ head, body: body + last });
  await until(() => opened.document.querySelector('#last:state(ready)'));
  return opened;
}

describe('a plain link to an embed page of the script', () => {
  afterEach(closeFrames);

  it('becomes the card of its address, with the link as its fallback', async () => {
    const { document, told } = await openPage(
      `<p id="text">See ${link(address, 'Seongdong-gu', 'id="ours" class="mine"')}.</p>`,
    );
    const card = document.querySelector('#text ssegov-member-card')!;
    await until(() => card.matches(':state(ready)'));
    expect(card.id).to.equal('ours');
    expect(card.className).to.equal('mine');
    expect(card.getAttribute('member')).to.equal(member);
    expect(card.getAttribute('lang')).to.equal('en');
    expect(card.shadowRoot!.textContent).to.contain('Seongdong-gu');
    expect(card.querySelector('a')!.href).to.equal(address.replace('&amp;', '&'));
    expect(told).to.deep.equal([]);
  });

  for (const name of ['directory', 'organisation', 'contact', 'newsletter']) {
    it(`becomes <ssegov-${name}> with the attributes of its query, and no others`, async () => {
      const query = 'region=KR-11&amp;variant=card&amp;list=a&amp;src=/x.json&amp;endpoint=/y&amp;onclick=alert(1)';
      const { document } = await openPage(link(`${pages}/${name}.html?${query}`));
      await until(() => document.querySelector(`ssegov-${name}`));
      const names = document.querySelector(`ssegov-${name}`)!.getAttributeNames().sort();
      expect(names).to.deep.equal(['list', 'region', 'variant']);
    });
  }

  it('becomes a card where it leads to the page of a member', async () => {
    const { document } = await openPage(link(`${pages}/en/members/${member}.html#?secret=x`));
    const card = document.querySelector('ssegov-member-card')!;
    expect([card.getAttribute('member'), card.lang]).to.deep.equal([member, 'en']);
  });

  it('keeps everything that it holds as the fallback', async () => {
    const content = '<img alt="A picture" src="data:,"><div><h2>Seongdong-gu</h2><p>In Seoul</p></div>';
    const { document } = await openPage(link(`${pages}/member-card.html?member=unknown`, content));
    const card = document.querySelector('ssegov-member-card:not(#last)')!;
    await until(() => card.matches(':state(error)'));
    expect(card.querySelector('a')!.innerHTML).to.equal(content);
    expect(card.querySelector('h2')!.checkVisibility()).to.be.true;
  });

  it('is found when it is added later', async () => {
    const { document } = await openPage('');
    document.body.insertAdjacentHTML('beforeend', link(address));
    await until(() => document.querySelectorAll('ssegov-member-card').length === 2);
  });

  for (const [where, body] of [
    ['of another host', link('https://example.org/dist/cdn/embed/member-card.html?member=a')],
    ['of another folder', link('/other/embed/member-card.html?member=a')],
    ['that is no embed page', link(`${pages}/else.html`) + link(`${pages}/`) + link(`${pages}/a/b/member-card.html`)],
    ['in an editor', `<div contenteditable><p>${link(address)}</p></div>`],
    ['that says it is none', link(address, 'A', 'data-ssegov=""')],
    [
      'that is the fallback of an element',
      `<ssegov-directory src="/absent.json"><p>${link(address)}</p></ssegov-directory>`,
    ],
    ['of a picture in SVG', `<svg>${link(address, '<text>A</text>')}</svg>`],
  ] as const) {
    it(`stays a link: one ${where}`, async () => {
      const { document } = await openPage(body);
      await untilReady(document, '#last');
      expect(document.querySelectorAll('ssegov-member-card')).to.have.length(1);
    });
  }
});
