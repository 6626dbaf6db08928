import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { noChromium, openDemo, type Demo } from '../helpers/open-demo.js';

/** These pages show what goes wrong, or stand for a page that is not there. */
const faultyOnPurpose = ['states.html', '404.html'];

const pages = readdirSync(fileURLToPath(new URL('../../demo', import.meta.url))).filter(
  (name) => name.endsWith('.html') && !faultyOnPurpose.includes(name),
);

describe('every page of the demo', { skip: noChromium }, () => {
  let demo: Demo;
  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.close());

  for (const name of pages) {
    it(`${name} opens without an error, a failed request, a third party or a policy report`, async () => {
      const known = demo.reports.length;
      const { page, faults } = await demo.open(name);
      await page.waitForLoadState('networkidle');
      await page.context().close();
      assert.deepEqual(faults, []);
      assert.deepEqual(demo.reports.slice(known), []);
    });
  }
});
