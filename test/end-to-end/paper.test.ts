import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readPdfPages } from '../helpers/pdf-text.mjs';
import { TestSite, untilReady } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/ssegov.js"></script>';

describe('on paper', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
  });
  after(() => site.stop());

  /** The text of each sheet. */
  async function print(body: string, lang = 'en'): Promise<string[]> {
    const { page } = await site.open({ head, body, lang });
    await untilReady(page);
    // The code for printing loads right after the members.
    await page.waitForFunction(() =>
      document
        .querySelector('ssegov-directory')!
        .shadowRoot!.adoptedStyleSheets.some(({ cssRules }) =>
          [...cssRules].some(({ cssText }) => cssText.startsWith('@media print') && cssText.includes('.asked')),
        ),
    );
    const pages = readPdfPages(await page.pdf({ format: 'A4' }));
    await page.context().close();
    return pages;
  }

  it('the header of a table is on every sheet, its sort buttons included', async () => {
    const sheets = await print('<ssegov-directory view="table"></ssegov-directory>');
    assert.ok(sheets.length > 2, String(sheets.length));
    // The last sheet may have only the footer.
    for (const sheet of sheets.filter((text) => text.includes('http')))
      for (const name of ['Name', 'Type', 'Region', 'Population', 'Membership'])
        assert.ok(sheet.slice(0, 80).includes(name), `${name} is not in: ${sheet.slice(0, 80)}`);
  });

  for (const view of ['cards', 'table']) {
    it(`every member is there with its roles, and the query and filters are at the top: ${view}`, async () => {
      const asked = 'query="gu" kind="district" region="KR-11 KR-27"';
      const sheets = await print(`<ssegov-directory ${asked} page-size="3" view="${view}"></ssegov-directory>`);
      const [first = ''] = sheets;
      const text = sheets.join('');
      for (const line of ['Search: “gu”', 'Region: Seoul, Daegu', 'Type: District'])
        assert.ok(first.slice(0, 160).includes(line), first.slice(0, 160));
      assert.ok(text.includes('Seongdong-gu') && text.includes('Songpa-gu'));
      assert.match(text, /President\s· 4th\s?term/);
      assert.ok(!text.includes('Clear all') && !text.includes('Download') && !text.includes('Sort by'));
    });
  }

  it('without a query, none is mentioned', async () => {
    const [first = ''] = await print('<ssegov-directory page-size="3"></ssegov-directory>', 'ko');
    assert.ok(!first.includes('검색어'), first.slice(0, 100));
  });
});
