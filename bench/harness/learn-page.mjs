import { openPage } from './open-page.mjs';
import { choosing, typing } from './steps.mjs';

/**
 * Records what a page shows after each step, without throttling. Measurements wait for these texts.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} peer
 */
export async function learnPage(browser, url, peer) {
  const open = await openPage(browser, url, peer, { slowdown: 1, isSlow: false });
  try {
    const all = await open.settle();
    /** @type {Map<string, string>} */
    const expected = new Map([['all', all]]);
    /** @type {string | undefined} */
    let group;
    for (const step of [...typing, ...choosing]) {
      if (step.group !== group && group !== 'sort' && group !== 'filter') {
        await open.clearSearch();
        await open.settle();
      }
      group = step.group;
      await open.focus(group === 'sort' || group === 'filter' ? step.label : 'search');
      await step.act(open);
      expected.set(`${step.group} ${step.label}`, await open.settle());
    }
    return { expected, faults: open.faults };
  } finally {
    await open.close();
  }
}
