import { expect } from '@open-wc/testing';
import { embedPage } from './embed-page.js';
import { expectWholeVisit } from './expect-whole-visit.js';

describe('on a page with a policy of its own', function () {
  this.timeout(30_000);

  const pages = ['autoloader.html', 'single.html', 'pinned.html', 'pinned-all.html', 'pinned-and-doors.html'];
  for (const page of pages) {
    it(`${page}: everything works under the strict policy with Trusted Types, without one report`, async () => {
      expectWholeVisit(await embedPage(`/__csp/${page}?csp=strict`));
    });
  }

  it('everything works where the page already runs its own Lit under that policy', async () => {
    expectWholeVisit(await embedPage('/__csp/own-lit.html?csp=own-lit'));
  });

  it("everything works where scripts are trusted by a nonce and 'strict-dynamic'", async () => {
    expectWholeVisit(await embedPage('/__csp/nonce.html?csp=nonce'));
  });

  it('a page that breaks the policy is reported', async () => {
    const { violations } = await embedPage('/__csp/broken.html?csp=strict');
    expect(violations.join()).to.contain('script-src');
  });
});

describe('in a frame without an origin of its own', function () {
  this.timeout(30_000);

  for (const page of ['autoloader.html', 'single.html', 'pinned-all.html']) {
    it(`${page}: everything works in sandbox="allow-scripts", and the console stays empty`, async () => {
      expectWholeVisit(await embedPage(`/__csp/${page}`, 'allow-scripts'));
    });
  }
});
