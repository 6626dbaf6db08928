import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { shoot, SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

const card = (member: string, more = '') => `<!-- wp:ssegov/member-card {"member":"${member}"${more}} /-->`;
const path = (member: string) => `fragments/en/member-card/${member}.html`;

describe(`what the network’s server has drawn, in WordPress ${build}`, { concurrency: false }, () => {
  let site: WordPressSite;
  let browser: SiteBrowser;

  before(async () => {
    site = await WordPressSite.start();
    browser = await SiteBrowser.open(site.wp.url);
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  const file = (name: string) => join(site.wp.folder, '../network', name);
  const fetchAgain = () => site.wp.php(`do_action('ssegov_widgets_refresh');`);
  /** Publishes a card, and fetches its fragment. */
  const publishCard = async (member: string) => {
    const address = await site.publish(card(member));
    await site.read(address);
    await site.runCron();
    return address;
  };

  it('is fetched in the background, and asked for again by its ETag', async () => {
    const address = await site.publish(card('seoul-jung-gu'));
    assert.doesNotMatch(await site.read(address), /shadowrootmode/, 'no visitor waits for the network');
    const { requests } = site.network;
    assert.equal(requests.length, 0);
    await site.runCron();
    assert.match(await site.read(address), /shadowrootmode/);
    await fetchAgain();
    const own = requests.filter((request) => request.path === `/${path('seoul-jung-gu')}`);
    const [first, ...later] = own.map(({ status }) => status);
    assert.equal(first, 200);
    assert.ok(later.length > 0 && later.every((status) => status === 304), String(later));
  });

  it('is taken over by the element: the server’s nodes stay, and nothing is fetched', async () => {
    const address = await publishCard('seoul-seongdong-gu');
    const { page, faults } = await browser.visit('/wp-login.php');
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const node = document.querySelector('ssegov-member-card')?.shadowRoot?.querySelector('article');
        if (node && !document.querySelector('ssegov-member-card:defined')) Object.assign(node, { isServed: true });
      }).observe(document, { childList: true, subtree: true });
    });
    const before = site.network.requests.length;
    await page.goto(address);
    await waitForElements(page);
    const isKept = await page.evaluate(
      () => 'isServed' in (document.querySelector('ssegov-member-card')?.shadowRoot?.querySelector('article') ?? {}),
    );
    assert.equal(isKept, true);
    const asked = site.network.requests.slice(before).map((request) => request.path);
    assert.deepEqual(
      asked.filter((each) => each.endsWith('.json')),
      [],
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('is kept as last good while the network is down, and while it sends something else', async () => {
    const address = await publishCard('seoul-eunpyeong-gu');
    site.network.setDown(true);
    await fetchAgain();
    assert.match(await site.read(address), /shadowrootmode/);
    site.network.setDown(false);
    const good = readFileSync(file(path('seoul-eunpyeong-gu')), 'utf8');
    writeFileSync(file(path('seoul-eunpyeong-gu')), '<p>A page of a hotel’s network</p>');
    await fetchAgain();
    assert.match(await site.read(address), /shadowrootmode/);
    writeFileSync(file(path('seoul-eunpyeong-gu')), good.replaceAll('Eunpyeong-gu', 'Invented-gu'));
    await fetchAgain();
    assert.match(await site.read(address), /Invented-gu/);
  });

  it('stands in the page only if nothing in it runs', async () => {
    const name = path('seoul-gangdong-gu');
    const address = await publishCard('seoul-gangdong-gu');
    assert.match(await site.read(address), /shadowrootmode/);
    const good = readFileSync(file(name), 'utf8');
    const hostile: readonly ((html: string) => string)[] = [
      (html) => html.replace('<article', '<script>alert(1)</script><article'),
      (html) => html.replace('<article', '<article onclick="alert(1)"'),
      (html) => html.replace('<article', '<img src=x onerror=alert(1)><article'),
      (html) => html.replace('<article', '<iframe src="https://evil.example"></iframe><article'),
      (html) => html.replace(/<a part=link href="[^"]*"/, '<a part=link href="javascript:alert(1)"'),
      (html) => html.replace(/<a part=link href="[^"]*"/, '<a part=link href="java&#10;script:alert(1)"'),
      (html) =>
        html.replace(
          '<article',
          '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript><article',
        ),
      (html) => html.replace('<article', '<!--><img src=x onerror=alert(1)>--><article'),
      (html) => html.replace('<article', '<svg><style><img src=x onerror=alert(1)></style></svg><article'),
      (html) => html.replace('<article', '<style>body { display: none }</style><article'),
      (html) => html.replace('<article', '<p style="position:fixed;inset:0">x</p><article'),
      (html) => html.replace('<article', '<form action="https://evil.example"></form><article'),
      (html) =>
        html.replace(
          /<link rel="stylesheet" href="[^"]*">/,
          '<link rel="stylesheet" href="https://evil.example/a.css">',
        ),
      (html) => html.replace('<ssegov-member-card ', '<ssegov-member-card onfocus="alert(1)" '),
      (html) => html.replace(/src="[^"]*"/, 'src="https://evil.example/feed.json"'),
      (html) =>
        html.replace('</ssegov-member-card>', '<script src="https://evil.example/a.js"></script></ssegov-member-card>'),
      (html) => `${html}<script>alert(1)</script>`,
      (html) => html.replace('type="application/json"', 'type="module"'),
      (html) => `<base href="https://evil.example/">${html}`,
    ];
    for (const [index, change] of hostile.entries()) {
      const changed = change(good).replaceAll('Gangdong-gu', `Hostile-${index}`);
      assert.notEqual(changed, good);
      writeFileSync(file(name), changed);
      await fetchAgain();
      assert.doesNotMatch(await site.read(address), /Hostile-/, changed.slice(0, 300));
    }
    writeFileSync(file(name), good.replaceAll('Gangdong-gu', 'Harmless'));
    await fetchAgain();
    assert.match(await site.read(address), /Harmless/, 'the harmless change is taken');
  });

  it('goes away when the network no longer has it; the words of the post stay', async () => {
    const { unlinkSync } = await import('node:fs');
    const address = await publishCard('seoul-mapo-gu');
    assert.match(await site.read(address), /shadowrootmode/);
    unlinkSync(file(path('seoul-mapo-gu')));
    await fetchAgain();
    assert.doesNotMatch(await site.read(address), /shadowrootmode/);
  });

  it('is of the page’s language, and only where an element shows just that', async () => {
    const korean = await site.publish(card('seoul-jung-gu', ',"language":"ko"'));
    const compact = await site.publish(card('seoul-jung-gu', ',"variant":"compact"'));
    const list = await site.publish('<!-- wp:ssegov/directory /-->');
    const filtered = await site.publish('<!-- wp:ssegov/directory {"region":"KR-26"} /-->');
    for (const address of [korean, compact, list, filtered]) await site.read(address);
    await site.runCron();
    assert.match(await site.read(korean), /lang="ko"[^>]*><template[^]*>중구</);
    assert.doesNotMatch(await site.read(compact), /shadowrootmode/);
    assert.match(await site.read(list), /<template[^]*<\/template><ul><li>/);
    assert.doesNotMatch(await site.read(filtered), /Seongdong-gu/, 'a list of Busan names nobody in Seoul');
    const { page, faults } = await browser.visit(list);
    await waitForElements(page);
    assert.ok((await page.locator('ssegov-directory').locator('article').count()) >= 24);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('comes with pinned scripts and their digests, where the settings say so', async () => {
    await site.settings({ source: 'network' });
    await site.runCron();
    const one = await site.publish(card('seoul-jung-gu'));
    const { page, faults } = await browser.visit(one);
    await waitForElements(page);
    const tags = () =>
      page.$$eval('script[type=module][src*=widgets]', (found) =>
        found.map((script) => [
          new URL((script as HTMLScriptElement).src).pathname,
          script.getAttribute('integrity')?.slice(0, 7),
        ]),
      );
    assert.deepEqual(await tags(), [['/widgets/pinned/member-card.js', 'sha384-']]);
    await page.goto(await site.publish(`${card('seoul-jung-gu')}<!-- wp:ssegov/contact /-->`));
    await waitForElements(page);
    assert.deepEqual(await tags(), [['/widgets/pinned/all.js', 'sha384-']]);
    assert.deepEqual(faults, []);
    await page.close();
    await site.settings({});
  });

  it('works without a published folder, with the members that come with the plugin', async () => {
    await site.settings({ base: '' });
    const { page, faults } = await browser.visit(
      await site.publish(`${card('seoul-jung-gu')}[ssegov-directory limit="3"]`),
    );
    await waitForElements(page);
    assert.deepEqual(faults, []);
    await page.close();
    await site.settings({});
  });

  it('has a page with all settings, which keeps what is typed and refuses what is none', async () => {
    const { page, faults } = await browser.visit('/wp-admin/options-general.php?page=ssegov-widgets', 'administrator');
    await page.fill('#ssegov-base', `${site.network.base}feed.json`);
    await page.fill('#ssegov-contact_to', 'office@example.org, no address, second@example.org');
    await page.selectOption('#ssegov-contact_delivery', 'contact-form-7');
    await page.click('#submit');
    await page.waitForURL(/settings-updated/);
    assert.equal(await page.inputValue('#ssegov-base'), site.network.base);
    assert.equal(await page.inputValue('#ssegov-contact_to'), 'office@example.org, second@example.org');
    await shoot(page, `${build}-settings`);
    assert.deepEqual(faults, []);
    await page.close();
    const asEditor = await browser.visit('/wp-admin/', 'editor');
    const answer = await asEditor.page.goto(`${site.wp.url}/wp-admin/options-general.php?page=ssegov-widgets`);
    assert.equal(answer?.status(), 403);
    await asEditor.page.close();
  });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
