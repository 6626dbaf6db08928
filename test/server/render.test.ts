import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Feed } from '../../src/schema/types.js';
import { feedScript, render, type ElementTag } from '../../src/server.js';
import { inventFeed } from '../helpers/invented-feed.js';

const sample = JSON.parse(readFileSync(new URL('../helpers/sample-feed.json', import.meta.url), 'utf8')) as Feed;

/** What a server has drawn, without styles, markers and tags. */
const textOf = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const withoutStyle = (html: string): string => html.replace(/<style[^]*?<\/style>/, '');

const lightOf = (html: string): string => html.slice(html.indexOf('</template>') + '</template>'.length);

const consoleNames = ['warn', 'error'] as const;

beforeEach(() => {
  for (const name of consoleNames) mock.method(console, name, () => undefined);
});
afterEach(() => {
  const calls = consoleNames.flatMap((name) => (console[name] as unknown as ReturnType<typeof mock.fn>).mock.calls);
  mock.restoreAll();
  assert.deepEqual(
    calls.map((call) => call.arguments.join(' ')),
    [],
    'nothing is said on the console of a server',
  );
});

describe('a server draws', () => {
  const variants: readonly (readonly [ElementTag, Readonly<Record<string, string>>, RegExp])[] = [
    ['ssegov-member-card', { member: 'invented-gu', variant: 'row' }, /class="card row"/],
    ['ssegov-member-card', { member: 'invented-gu', variant: 'compact' }, /class="card compact"/],
    ['ssegov-directory', { view: 'table' }, /<table/],
    ['ssegov-directory', { view: 'map' }, /class="?map/],
    ['ssegov-directory', { query: 'invented-gu' }, /<mark/],
    ['ssegov-organisation', { variant: 'card' }, /part="card"/],
  ];
  for (const [tag, attributes, found] of variants) {
    it(`<${tag}> with ${JSON.stringify(attributes)}`, async () => {
      assert.match(withoutStyle(await render(tag, { feed: sample, lang: 'en', attributes })), found);
    });
  }

  it('every member of a directory, those after the first page for visitors without scripts', async () => {
    const feed = inventFeed(Array.from({ length: 60 }, () => ({ website: 'https://invented.example/' })));
    const html = await render('ssegov-directory', { feed, lang: 'en', fallback: '' });
    const [first = '', rest = ''] = html.split('<noscript>');
    assert.equal(first.match(/<article/g)?.length, 24);
    assert.equal(rest.match(/<li>/g)?.length, 36);
    for (const { name } of feed.members) assert.ok(textOf(html).includes((name as { en: string }).en));
  });

  it('links for names, and no button in their place', async () => {
    const feed = inventFeed([{ website: 'https://invented.example/' }]);
    const html = await render('ssegov-directory', { feed, lang: 'en' });
    assert.match(html, /<h4[^>]*>(<![^>]*>)*<a part="link" href="https:\/\/invented\.example\/"/);
  });

  it('nothing but the fallback where the feed has no such member', async () => {
    const html = await render('ssegov-member-card', {
      feed: sample,
      lang: 'en',
      attributes: { member: 'nobody' },
      fallback: 'F',
    });
    assert.equal(html, '<ssegov-member-card member="nobody" lang="en">F</ssegov-member-card>');
  });

  it('links with the real names as the fallback, where the page gives none', async () => {
    const feed = inventFeed([{ website: 'https://invented.example/?a=1&b=2' }, {}]);
    const html = await render('ssegov-directory', { feed, lang: 'ko' });
    assert.equal(
      lightOf(html),
      '<ul><li><a href="https://invented.example/?a=1&amp;b=2">가상1구</a></li><li><span>가상2구</span></li></ul></ssegov-directory>',
    );
  });

  for (const [endpoint, found] of [
    ['https://formspree.io/f/invented', /<form action="https:\/\/formspree\.io\/f\/invented" enctype="application/],
    ['mailto:office@invented.example', /<form action="mailto:office@invented\.example" enctype="text\/plain"/],
    ['https://invented.example/json', /<form class="unsent"[^]*<noscript><p>This form needs JavaScript/],
  ] as const) {
    it(`a form that a browser without scripts sends, or says that it cannot: ${endpoint}`, async () => {
      assert.match(await render('ssegov-contact', { feed: sample, lang: 'en', attributes: { endpoint } }), found);
    });
  }

  it('around a form of the page, which is enhanced in place', async () => {
    const fallback = '<form action="/send" method="post"><input name="email"></form>';
    const html = await render('ssegov-contact', { feed: sample, lang: 'en', fallback });
    assert.doesNotMatch(html.slice(0, -lightOf(html).length), /<form|<input/);
    assert.match(html, /<slot>/);
  });
});

describe('what comes from outside', () => {
  it('is text in a feed’s script too, whatever it looks like', () => {
    const evil = `"><!--/--><script>alert(1)</script>{{x}}`;
    const feed = inventFeed([{ name: { en: evil, ko: evil } }]);
    assert.doesNotMatch(feedScript(feed, evil).slice('<script '.length, -'</script>'.length), /<|"><!/);
  });

  it('finds no command for a server that includes files by comments (SSI)', async () => {
    assert.doesNotMatch(await render('ssegov-directory', { feed: sample, lang: 'en' }), /<!--#|<\?/);
  });

  it('is refused in words where it is no feed, no element, no attribute', async () => {
    const options = { feed: sample, lang: 'en' };
    await assert.rejects(render('ssegov-nothing' as ElementTag, options), { name: 'TypeError', message: /no element/ });
    await assert.rejects(render('ssegov-directory', { ...options, feed: {} }), {
      name: 'TypeError',
      message: /no feed.*version/,
    });
    await assert.rejects(render('ssegov-directory', { feed: sample } as never), { name: 'TypeError', message: /lang/ });
    const attributes = { 'a b': '1' };
    await assert.rejects(render('ssegov-directory', { ...options, attributes }), {
      name: 'TypeError',
      message: /"a b"/,
    });
  });
});

describe('styles', () => {
  const options = { feed: sample, lang: 'en', attributes: { member: 'invented-gu' } };
  it('stand in the markup', async () => {
    assert.match(await render('ssegov-member-card', options), /<style>[^<]*\.card/);
  });
  it('have the nonce of the policy', async () => {
    assert.match(
      await render('ssegov-member-card', { ...options, styles: { nonce: 'a"b' } }),
      /<style nonce="a&quot;b">/,
    );
  });
  it('come from a folder, named with its slash or without', async () => {
    for (const href of ['https://host.example/styles', 'https://host.example/styles/']) {
      const html = await render('ssegov-member-card', { ...options, styles: { href } });
      assert.match(html, /<link rel="stylesheet" href="https:\/\/host\.example\/styles\/member-card\.css">/);
      assert.doesNotMatch(html, /<style/);
    }
  });
});

describe('a server that draws for many', () => {
  it('keeps nothing of one visitor for another', async () => {
    const [one, two] = [inventFeed([{ name: 'First' }]), inventFeed([{ name: 'Second' }])];
    const drawn = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        render('ssegov-directory', { feed: at % 2 ? one : two, lang: at % 3 ? 'ko' : 'en' }),
      ),
    );
    drawn.forEach((html, at) => {
      assert.equal(textOf(html).includes('First'), at % 2 === 1);
      assert.equal(/class="frame"[^>]*lang="ko"|lang="ko"[^>]*class="frame"/.test(html), at % 3 !== 0);
    });
  });

  it('renders a feed as it is now, also the same object', async () => {
    const member = { id: 'one', name: 'Before' };
    const feed = { ...inventFeed([]), members: [{ ...inventFeed([{}]).members[0], ...member }] };
    await render('ssegov-directory', { feed, lang: 'en' });
    Object.assign(feed.members[0] ?? {}, { name: 'After' });
    assert.ok(textOf(await render('ssegov-directory', { feed, lang: 'en' })).includes('After'));
  });

  it('draws 10,000 members', async () => {
    const feed = inventFeed(Array.from({ length: 10_000 }, () => ({})));
    const html = await render('ssegov-directory', { feed, lang: 'ko', fallback: '' });
    assert.ok(html.includes('가상10000구'));
  });
});
