import { expect } from '@open-wc/testing';
import { until } from '../embed/open-frame.js';
import { closeEmbeds, contentHeight, openEmbed, readyElement } from './open-embed.js';

const card = '/dist/cdn/embed/member-card.html?member=seoul-seongdong-gu';
const pages = {
  card,
  directory: '/dist/cdn/embed/directory.html?limit=3',
  organisation: '/dist/cdn/embed/organisation.html?variant=card',
};
const shadow = (element: HTMLElement) => element.shadowRoot!;

describe('an embed page', function () {
  this.timeout(20_000);
  afterEach(closeEmbeds);

  for (const [name, address] of Object.entries(pages)) {
    it(`${name}: tells in a sandbox the height that it has outside of one, to 2 px`, async () => {
      const open = openEmbed(address);
      await readyElement(open);
      const closed = openEmbed(address, { sandbox: 'allow-scripts' });
      await until(() => Math.abs(closed.height() - contentHeight(open)) <= 2);
      await until(() => Math.abs(open.height() - contentHeight(open)) <= 2);
      expect(open.height()).to.be.greaterThan(120);
    });

    for (const width of [160, 360]) {
      it(`${name}: nothing scrolls sideways at ${String(width)} px`, async () => {
        const embed = openEmbed(address, { width });
        await readyElement(embed);
        const { scrollWidth, clientWidth } = embed.frame.contentDocument!.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
    }
  }

  for (const name of ['contact', 'newsletter']) {
    it(`${name}: says so where its feed takes no messages`, async () => {
      const embed = openEmbed(`/dist/cdn/embed/${name}.html`);
      const text = () => embed.frame.contentDocument?.querySelector('main > *')?.shadowRoot?.textContent ?? '';
      await until(() => /받을 주소가|등록되지/.test(text()));
      await until(() => Math.abs(embed.height() - contentHeight(embed)) <= 2);
    });
  }

  it('speaks the language of its address, and the feed’s first one without', async () => {
    const names = [];
    for (const query of ['', '&lang=en', '&lang=ko-KR', '&lang=%22%3E%3Cscript%3E']) {
      const embed = openEmbed(card + query);
      const element = await readyElement(embed);
      const heading = shadow(element).querySelector('h1')!;
      names.push(`${embed.frame.contentDocument!.documentElement.lang} ${heading.textContent.trim()}`);
    }
    expect(names).to.deep.equal(['ko 성동구', 'en Seongdong-gu', 'ko-KR 성동구', 'ko 성동구']);
  });

  it('takes the attributes of its address, and none that would show or tell others', async () => {
    const hostile = `src=/__feed/sample.json&endpoint=https://example.org/&adapter=json&onclick=alert(1)&style=color:red&id=x&sync-url=a&json-ld=`;
    const query = 'region=KR-11&view=table&page-size=5&featured=false&controls=search+sort';
    const element = await readyElement(openEmbed(`/dist/cdn/embed/directory.html?${hostile}&${query}`));
    expect(element.getAttributeNames().sort()).to.deep.equal([
      'controls',
      'heading-level',
      'page-size',
      'region',
      'view',
    ]);
    expect(element.getAttribute('controls')).to.equal('search sort');
  });

  it('follows its theme, and shows the ground of its host', async () => {
    for (const [query, scheme] of [
      ['', 'light dark'],
      ['&theme=auto', 'light dark'],
      ['&theme=dark', 'dark'],
      ['&theme=light', 'light'],
      ['&theme=red', 'light dark'],
    ] as const) {
      const embed = openEmbed(card + query);
      const element = await readyElement(embed);
      const page = embed.frame.contentDocument!;
      expect(page.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content).to.equal(scheme);
      for (const node of [page.documentElement, page.body])
        expect(getComputedStyle(node).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      // The style of the page is trusted, and the card has a ground that its text reads on.
      expect(getComputedStyle(page.body).padding).to.equal('4px');
      expect(getComputedStyle(shadow(element).querySelector('article')!).backgroundColor).not.to.equal(
        'rgba(0, 0, 0, 0)',
      );
    }
  });

  it('tells every change of its height', async () => {
    const embed = openEmbed(card);
    const element = await readyElement(embed);
    await until(() => Math.abs(embed.height() - contentHeight(embed)) <= 2);
    const before = embed.height();
    shadow(element).querySelector('details')!.open = true;
    await until(() => embed.height() > before);
    expect(Math.abs(embed.height() - contentHeight(embed))).to.be.at.most(2);
  });

  it('keeps the link in its element where the script cannot be loaded, and tells its height', async () => {
    const page = await (await fetch(card)).text();
    const dead = page.replace('../member-card.js', '../absent.js');
    const embed = openEmbed(URL.createObjectURL(new Blob([dead], { type: 'text/html' })));
    await until(() => embed.height() > 0);
    const link = embed.frame.contentDocument!.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    expect(link.textContent).to.equal('전국 사회연대경제 지방정부협의회');
  });

  it('asks no other host than its own', async () => {
    const embed = openEmbed(card);
    await readyElement(embed);
    const { fetch: request } = embed.frame.contentWindow as Window & typeof globalThis;
    const failed = await request('https://example.org/').catch((error: unknown) => String(error));
    expect(failed).to.be.a('string');
    expect((await request('/dist/cdn/feed.json')).ok).to.be.true;
  });
});
