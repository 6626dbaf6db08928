import { expect } from '@open-wc/testing';
import { embedPage, type Visit } from './embed-page.js';

/** All that a visitor does in test/embed/pages/visit.js, and what must come of it. */
const wholeVisit = [
  ['card', ['Invented-gu', 'block']],
  ['sources', true],
  ['directory', [1, 'block']],
  ['show more', 2],
  ['search', ['Invented-si']],
  ['filter', [1, 1]],
  ['filter taken back', 0],
  ['sort', 'Invented-si'],
  ['details', 'Invented-si'],
  ['details closed', 0],
  ['Korean', '가상구'],
  ['error', 1],
  ['retry', 'Invented-gu'],
  ['stale', 'Invented-gu'],
  ['lazy', 'Invented-gu'],
  ['logo', true],
  ['end', true],
] as const;

function expectWholeVisit({ steps, errors, violations, reports }: Visit): void {
  expect(violations).to.deep.equal([]);
  expect(reports).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
  expect(steps).to.deep.equal(wholeVisit);
}

describe('on a page with a policy of its own', function () {
  this.timeout(30_000);

  for (const page of ['autoloader.html', 'single.html']) {
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

  it('would notice: a page that breaks the policy is reported', async () => {
    const { violations } = await embedPage('/__csp/broken.html?csp=strict');
    expect(violations.join()).to.contain('script-src');
  });
});

describe('in a frame without an origin of its own', function () {
  this.timeout(30_000);

  for (const page of ['autoloader.html', 'single.html']) {
    it(`${page}: everything works in sandbox="allow-scripts", and nothing is said on the console`, async () => {
      expectWholeVisit(await embedPage(`/__csp/${page}`, 'allow-scripts'));
    });
  }
});
