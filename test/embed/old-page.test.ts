import { embedPage } from './embed-page.js';
import { expectWholeVisit } from './expect-whole-visit.js';

const pollutions = {
  toJSON: 'gives arrays and objects a toJSON',
  promise: 'has a Promise of its own',
  frozen: 'has frozen the prototypes of the language',
  'for-in': 'has enumerable extras on the prototypes of the language',
  amd: 'has a module loader, whose `define` is global',
};

describe('on a page with patched prototypes or old libraries', function () {
  this.timeout(30_000);

  for (const [pollution, what] of Object.entries(pollutions)) {
    it(`everything works where the page ${what}`, async () => {
      expectWholeVisit(await embedPage(`/__csp/polluted.html?pollution=${pollution}`));
    });
  }

  const libraries = ['prototype', 'mootools'].flatMap((name) => [
    { name, when: 'before', page: `${name}.html` },
    { name, when: 'after', page: `polluted.html?after=${name}` },
  ]);
  for (const { name, when, page } of libraries) {
    it(`everything works with ${name} loaded ${when} the elements (needs Debian's libjs-${name})`, async function () {
      if ((await fetch(`/__old/${name}.js`)).status === 404) this.skip();
      expectWholeVisit(await embedPage(`/__csp/${page}`));
    });
  }
});
