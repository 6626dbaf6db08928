/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/**
 * What was seen of an example's page.
 * @typedef {object} Seen
 * @property {number} served cards of the directory that stand in the page without scripts
 * @property {boolean} hasServedCard whether the member card does too
 * @property {number} first cards of the directory once it is ready
 * @property {number} all members that it knows
 * @property {number} after cards once the page's button has set the property `pageSize`
 * @property {string} card the name in the member card
 * @property {string} button its text, which counts the members of the event
 * @property {number} kept how many of the two elements still have the node that the server wrote
 * @property {number} requests for the feed
 * @property {readonly string[]} faults what the console and the network complained of
 */

const pause = 15_000;

/**
 * Marks the first node of each server-drawn shadow root as soon as the parser has made it: hydration has to keep it.
 * Runs in the page, before its scripts.
 */
function markServedNodes() {
  new MutationObserver((_, observer) => {
    for (const element of document.querySelectorAll('ssegov-directory, ssegov-member-card')) {
      const node = element.shadowRoot?.querySelector('article');
      if (node && !element.matches(':defined')) Object.assign(node, { isServed: true });
    }
    if (document.readyState === 'complete') observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** What stands in the two shadow roots. Runs in the page. */
function countMembers() {
  /** @param {string} tag */
  const articles = (tag) => [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('article') ?? [])];
  const directory = /** @type {import('../../../src/index.js').DirectoryElement | null} */ (
    document.querySelector('ssegov-directory')
  );
  const cards = articles('ssegov-directory');
  const [card] = articles('ssegov-member-card');
  return {
    cards: cards.length,
    // Before its definition it has no results.
    members: directory && 'results' in directory ? directory.results.length : 0,
    card: card?.querySelector('[part~=name]')?.textContent.trim() ?? '',
    kept: [cards[0], card].filter((node) => node && 'isServed' in node).length,
    button: document.querySelector('button')?.textContent.trim() ?? '',
  };
}

/** Whether both elements are ready. Runs in the page. */
const areReady = () =>
  ['ssegov-directory', 'ssegov-member-card'].every((tag) => document.querySelector(tag)?.matches(':state(ready)'));

/**
 * @param {Browser} browser
 * @param {string} url
 */
async function countWithoutScripts(browser, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  // Playwright's own scripts run all the same.
  const counted = await page.evaluate(countMembers);
  await context.close();
  return counted;
}

/**
 * @param {Page} page
 * @param {Seen['faults'] & string[]} faults
 */
function collectFaults(page, faults) {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
}

/**
 * Opens an example's page, without scripts and with them, and presses its one button.
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Seen>}
 */
export async function inspectPage(browser, url) {
  const served = await countWithoutScripts(browser, url);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  let requests = 0;
  collectFaults(page, faults);
  page.on('request', (request) => (requests += Number(/\/feed\.json/.test(request.url()))));
  await page.addInitScript(markServedNodes);
  await page.goto(url);
  const isReady = await page.waitForFunction(areReady, undefined, { timeout: pause }).catch(() => undefined);
  if (!isReady) faults.unshift('an element is not ready after 15 seconds');
  // The button has its text, and cards what is drawn later, after the event has been heard.
  const wasHeard = await page
    .waitForFunction(() => /\d/.test(document.querySelector('button')?.textContent ?? ''), undefined, { timeout: 5000 })
    .catch(() => undefined);
  const first = await page.evaluate(countMembers);
  if (wasHeard) {
    await page.click('button');
    await page
      .waitForFunction(
        (all) => document.querySelector('ssegov-directory')?.shadowRoot?.querySelectorAll('article').length === all,
        first.members,
        { timeout: 5000 },
      )
      .catch(() => undefined);
  }
  const after = await page.evaluate(countMembers);
  await context.close();
  return {
    served: served.cards,
    hasServedCard: served.card !== '',
    first: first.cards,
    all: first.members,
    after: after.cards,
    card: first.card,
    button: first.button,
    kept: first.kept,
    requests,
    faults,
  };
}
