import { expect } from '@open-wc/testing';
import { embedPage, type Visit } from './embed-page.js';

/** The steps of test/embed/pages/form-visit.js, with the expected results. */
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

describe('a form of the page’s own', function () {
  this.timeout(30_000);
  for (const [name, sandbox] of [
    ['on a page', undefined],
    ['in sandbox="allow-scripts", where the browser submits no form', 'allow-scripts'],
    ['in a sandbox that allows forms', 'allow-scripts allow-forms'],
  ] as const) {
    it(`${name}: is checked, runs the page’s listeners, and is sent once, whole`, async () => {
      const { steps, errors, violations } = await embedPage('/__csp/own-form.html', sandbox);
      expect([...errors, ...violations]).to.deep.equal([]);
      const [key = ''] = steps.flatMap(([step, seen]) => (step === 'key' ? [String(seen)] : []));
      expect(steps).to.deep.equal([
        ['errors', 1],
        ['asked', true],
        ['sent', ['ssegov-success', '']],
        ['key', key],
        ['end', true],
      ]);
      const answer = await fetch(`/__form/${key}/log?await=`);
      const { requests } = (await answer.json()) as { requests: { body?: string }[] };
      const bodies = requests.map(({ body }) => new URLSearchParams(body));
      const fields = bodies.map((body) => ['token', 'message', 'op', 'ssegov-kind'].map((field) => body.get(field)));
      expect(fields).to.deep.equal([['t0k3n', 'Invented', 'ask', 'contact']]);
    });
  }
});
