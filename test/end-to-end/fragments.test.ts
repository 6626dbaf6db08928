import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { findProgram } from '../helpers/find-program.js';
import { startFragmentSite, type FragmentSite } from './fragment-site.js';

const missing = ['nginx', 'php', 'curl'].filter((name) => !findProgram(name));
const tags = ['ssegov-member-card', 'ssegov-directory'] as const;

/** What a visitor sees and uses of an element. The names are links until a script makes them buttons for the details. */
const parts = 'article, h2, h3, h4, li, p, dl, input, select';

type Kept = Map<Element, Element[]>;

/** Keeps the nodes of each shadow root, before a script has run. */
const keepNodes = (page: Page): Promise<void> =>
  page.evaluate(
    ({ elements, inside }) => {
      const found = [...document.querySelectorAll(elements)].map(
        (element) => [element, [...(element.shadowRoot?.querySelectorAll(inside) ?? [])]] as const,
      );
      Object.assign(window, { kept: new Map(found) });
    },
    { elements: tags.join(), inside: parts },
  );

/** For each element: how many nodes the server has drawn, how many of them are still in place, and how many there are now. */
const countKept = (page: Page): Promise<{ drawn: number; same: number; now: number }[]> =>
  page.evaluate((inside) => {
    const { kept } = window as unknown as { kept: Kept };
    return [...kept].map(([element, nodes]) => {
      const now = [...(element.shadowRoot?.querySelectorAll(inside) ?? [])];
      return { drawn: nodes.length, same: nodes.filter((node) => now.includes(node)).length, now: now.length };
    });
  }, parts);

const sumShifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries arrive after the frame that they describe.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );

describe(
  'fragments in the page of a partner',
  { timeout: 600_000, skip: missing.length > 0 && `not installed: ${missing.join(', ')}` },
  () => {
    let site: FragmentSite;
    let names: string[] = [];
    before(async () => {
      site = await startFragmentSite();
      const { members } = JSON.parse(await readFile(`${site.folder}/feed.json`, 'utf8')) as {
        members: { name: { ko: string } }[];
      };
      names = members.map(({ name }) => name.ko);
    });
    after(() => site.stop());

    for (const server of ['ssi', 'php'] as const) {
      it(`${server}: the answer itself holds all 51 names, as links and drawn`, async () => {
        const { stdout } = await promisify(execFile)('curl', ['-sS', '--fail', site.pages[server]], { maxBuffer: 1e8 });
        assert.equal(names.length, 51);
        const [, list = ''] = /<ul>(.*?)<\/ul><\/ssegov-directory>/su.exec(stdout) ?? [];
        for (const name of names) assert.ok(list.includes(`>${name}</a>`), `no link for ${name}`);
        assert.equal(stdout.match(/<template shadowrootmode="open"/gu)?.length, 2);
        assert.ok(!stdout.includes('[an error occurred'));
      });

      for (const policy of ['none', 'strict'] as const) {
        it(`${server}, ${policy === 'none' ? 'without a policy' : 'under the promised policy'}: the elements keep the nodes, ask for no feed and shift nothing`, async () => {
          const { page, faults, requests, release } = await site.open(server, policy);
          await page.getByRole('heading', { name: '성동구' }).first().waitFor();
          await keepNodes(page);
          release();
          // Not until the elements are ready have all requests been made.
          await page.waitForFunction(
            (wanted) => document.querySelectorAll(wanted.map((tag) => `${tag}:state(ready)`).join()).length === 2,
            tags,
          );
          for (const { drawn, same, now } of await countKept(page)) {
            assert.ok(drawn > 1, String(drawn));
            assert.deepEqual({ same, now }, { same: drawn, now: drawn });
          }
          assert.ok((await sumShifts(page)) < 0.01);
          assert.deepEqual(
            requests.filter((url) => /\.json\b/u.test(url)),
            [],
          );
          assert.deepEqual(faults, []);
          await page.context().close();
        });
      }

      it(`${server}: without scripts the members are there, with their styles`, async () => {
        const { page } = await site.open(server, 'strict', { javaScriptEnabled: false });
        const heading = page.locator('ssegov-member-card').getByRole('heading', { name: '성동구' });
        await heading.waitFor();
        const border = await page.evaluate(() => {
          const article = document.querySelector('ssegov-member-card')?.shadowRoot?.querySelector('article');
          return article && getComputedStyle(article).borderTopWidth;
        });
        assert.equal(border, '1px');
        await page.context().close();
      });
    }
  },
);
