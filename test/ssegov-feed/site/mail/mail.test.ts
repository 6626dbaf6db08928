import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { memberMail } from '../../../../packages/ssegov-feed/src/site/mail/member-mail.js';
import { organisationMail } from '../../../../packages/ssegov-feed/src/site/mail/organisation-mail.js';
import type { PublishedFile } from '../../../../packages/ssegov-feed/src/site/site.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Feed, Member } from '../../../../src/schema/types.js';
import { inventSite } from '../../helpers/invented-site.js';

const base = 'https://members.example.org/';
const parse = ({ content }: PublishedFile) => new JSDOM(String(content)).window.document;
const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

const full: Partial<Member> = {
  name: { ko: '가상구', en: 'Invented-gu' },
  region: 'KR-11',
  population: { value: 1234567, year: 2020 },
  membership: { firstSeen: '2014', lastSeen: '2020' },
  summary: { ko: '가상의 구입니다.', en: 'An invented district.' },
  website: 'https://www.example.org/?a=1&b=2',
};

function mailOf(member: Partial<Member> = full, lang = 'en', more?: Partial<Feed>): PublishedFile {
  const invented = inventSite(member, more);
  return memberMail(invented.site, invented.member, lang);
}

/** What mail programs drop or forbid, and what would ask the network for more than the image. */
function assertMailSafe({ content }: PublishedFile): void {
  const text = String(content);
  const document = parse({ path: '', content });
  assert.ok(Buffer.byteLength(text) < 15_000, `${Buffer.byteLength(text)} bytes`);
  assert.deepEqual([...document.querySelectorAll('script, style, form, iframe, svg, [class], [id], [background]')], []);
  for (const element of document.querySelectorAll('*'))
    for (const { name } of element.attributes) assert.doesNotMatch(name, /^on/);
  assert.deepEqual(
    [...document.querySelectorAll('link')].map((link) => link.rel),
    ['canonical'],
  );
  assert.doesNotMatch(text, /url\(|flex|grid|position|float/);
  assert.ok([...document.querySelectorAll('table')].every((table) => table.getAttribute('role') === 'presentation'));
  assert.ok([...document.querySelectorAll('img')].every(({ alt, src }) => alt && src.startsWith(base)));
  for (const { href } of document.querySelectorAll('a')) assert.match(href, /^https?:\/\//);
}

describe('the card of a member for mails', () => {
  it('says everything without the image, in the language of the card', () => {
    const document = parse(mailOf());
    document.querySelector('img')?.remove();
    const text = textOf(document.body);
    for (const part of [
      'District · Seoul',
      'Invented-gu',
      '가상구',
      'Population 1,234,567 (2020)',
      'On record 2014–2020',
    ])
      assert.ok(text?.includes(part), part);
    assert.ok(text?.includes('An invented district.'));
    const korean = textOf(parse(mailOf(full, 'ko')).body);
    for (const part of [
      '자치구 · 서울특별시',
      '가상구',
      '인구 1,234,567명(2020년)',
      '2014~2020년 자료에서 확인',
      '누리집',
    ])
      assert.ok(korean?.includes(part), part);
  });

  it('has an image with a size, and a text that says what the image does', () => {
    const image = parse(mailOf()).querySelector('img');
    assert.equal(image?.src, `${base}images/members/invented-1.png`);
    assert.equal(image.alt, 'Invented-gu (가상구). District · Seoul');
    assert.deepEqual([image.getAttribute('width'), image.getAttribute('height')], ['600', '315']);
  });

  it('leads to the page of the member, to its website and to the roll, by absolute addresses', () => {
    const file = mailOf();
    const page = `${base}en/members/invented-1.html`;
    assert.equal(file.path, 'mail/en/members/invented-1.html');
    const addresses = [...parse(file).querySelectorAll('a')].map(({ href }) => href);
    assert.deepEqual(addresses, [page, page, page, 'https://www.example.org/?a=1&b=2', `${base}en/index.html`]);
    assert.equal(parse(file).querySelector('link')?.href, page);
  });

  it('names the language of the card, and of each text in another one', () => {
    const document = parse(mailOf());
    assert.equal(document.documentElement.lang, 'en');
    // What an editor copies has no `<html>`.
    assert.equal(document.querySelector('table')?.lang, 'en');
    assert.deepEqual([...document.querySelectorAll('span[lang="ko"]')].map(textOf), ['가상구']);
    const region = { id: 'jeonnam-gwangju', name: { ko: '전남광주통합특별시' } };
    const other = parse(mailOf({ ...full, region: region.id }, 'en', { regions: [region] }));
    assert.ok([...other.querySelectorAll('span[lang="ko"]')].map(textOf).includes('전남광주통합특별시'));
  });

  it('leaves out what the feed does not say', () => {
    const document = parse(mailOf({ name: '가상구' }, 'ko'));
    assert.deepEqual(
      [...document.querySelectorAll('td')].filter(
        (cell) => textOf(cell) === '' && !cell.querySelector('img') && !cell.hasAttribute('width'),
      ),
      [],
    );
    assert.equal(document.querySelectorAll('a').length, 4);
    assert.equal(document.querySelector('img')?.alt, '가상구. 자치구');
  });

  it('has its colours in attributes too, for programs that drop styles', () => {
    const cells = [...parse(mailOf()).querySelectorAll('td[bgcolor], body, body > table')];
    assert.deepEqual(
      cells.map((cell) => cell.getAttribute('bgcolor')),
      ['#ffffff', '#ffffff', '#0a6045', '#ffffff'],
    );
  });

  it('keeps within the longest line of a mail, 998 characters', () => {
    assert.ok(
      String(mailOf().content)
        .split('\n')
        .every((line) => line.length < 998),
    );
  });
});

describe('a mail-safe card', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&</td></table>';
  const hostile: Readonly<Record<string, Partial<Member>>> = {
    'of a full record': full,
    'of a name with markup': { ...full, name: { ko: script, en: script }, summary: script },
    'of 10,000 characters in every text': {
      ...full,
      name: { ko: '가"'.repeat(5000), en: '&<'.repeat(5000) },
      summary: '>'.repeat(10_000),
    },
    'of bidi controls': { ...full, name: { ko: '\u202E가상\u2066구', en: '\u202Eug-detnevnI' } },
    'of a name of which nothing shows': { ...full, name: '\u200B\u202E' },
  };
  for (const [name, member] of Object.entries(hostile)) {
    it(name, () => {
      for (const lang of ['ko', 'en']) {
        const file = mailOf(member, lang);
        assertMailSafe(file);
        assert.doesNotMatch(String(file.content), /[\u202A-\u202E\u2066-\u2069]/);
        assert.equal(parse(file).querySelectorAll('img').length, 1);
        assert.ok([...parse(file).querySelectorAll('a')].every((link) => textOf(link) || link.querySelector('img')));
      }
    });
  }

  it('shows markup in a name as text', () => {
    assert.equal(parse(mailOf({ name: script })).title, script);
  });

  it('of every member of the real feed, and of the organisation', () => {
    const { feed } = parseFeed(JSON.parse(readFileSync('dist/cdn/feed.json', 'utf8')));
    assert.ok(feed);
    const site = { feed, base, previous: undefined };
    for (const lang of feed.languages) {
      assertMailSafe(organisationMail(site, lang));
      for (const member of feed.members) assertMailSafe(memberMail(site, member, lang));
    }
  });
});

describe('the card of the organisation for mails', () => {
  const organisation = {
    name: { ko: '가상 협의회', en: 'Invented Council' },
    acronym: 'INVENTED',
    mission: { ko: '가상의 일', en: 'Invented work' },
    website: 'https://www.example.org/',
  };

  it('says its names and what it is for, and leads to all members', () => {
    const file = organisationMail(inventSite({}, { organisation }).site, 'en');
    const document = parse(file);
    assert.equal(file.path, 'mail/en/organisation.html');
    assert.equal(document.querySelector('img')?.alt, 'INVENTED: Invented Council (가상 협의회)');
    for (const part of ['INVENTED', 'Invented Council', '가상 협의회', 'Invented work'])
      assert.ok(textOf(document.body)?.includes(part), part);
    assert.equal(document.querySelector('a')?.href, `${base}en/index.html`);
  });
});
