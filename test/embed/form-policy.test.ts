import { expect } from '@open-wc/testing';
import { embedPage, type Visit } from './embed-page.js';

/** All that test/embed/pages/form-visit.js does, and what must come of it. */
const wholeVisit = [
  ['ssegov-contact', true],
  ['errors', 4],
  ['ssegov-newsletter', true],
  ['errors', 2],
  ['sent', ['ssegov-success', '', 'Thank you']],
  ['sent', ['ssegov-success', '', 'Thank you']],
  ['end', true],
];

function expectWholeVisit({ steps, errors, violations, reports }: Visit): void {
  expect(violations).to.deep.equal([]);
  expect(reports).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
  expect(steps).to.deep.equal(wholeVisit);
}

describe('both forms, one of them in portable markup', function () {
  this.timeout(30_000);

  it('are checked and sent under the strict policy with Trusted Types, without one report', async () => {
    expectWholeVisit(await embedPage('/__csp/form.html?csp=strict'));
  });

  it('are checked and sent in sandbox="allow-scripts", where the browser itself submits no form', async () => {
    expectWholeVisit(await embedPage('/__csp/form.html', 'allow-scripts'));
  });
});
