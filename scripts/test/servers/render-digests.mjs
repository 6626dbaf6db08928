/** @type {readonly (readonly [import('../../../src/server.js').ElementTag, Readonly<Record<string, string>>])[]} */
const inputs = [
  ['ssegov-member-card', { member: 'seoul-seongdong-gu' }],
  ['ssegov-directory', { 'page-size': '100' }],
  ['ssegov-directory', { query: '성동' }],
  ['ssegov-directory', { view: 'table', sort: 'population' }],
  ['ssegov-directory', { view: 'map' }],
  ['ssegov-organisation', {}],
  ['ssegov-contact', { endpoint: 'https://forms.example/' }],
  ['ssegov-newsletter', { endpoint: 'https://forms.example/' }],
];

/**
 * Renders every element in both languages, and returns a digest for each. Runs wherever the package does, so it uses nothing of
 * Node.
 * @param {typeof import('../../../src/server.js').render} render
 * @param {unknown} feed
 * @returns {Promise<Record<string, string>>}
 */
export async function renderDigests(render, feed) {
  /** @type {Record<string, string>} */
  const digests = {};
  for (const lang of ['ko', 'en']) {
    for (const [tag, attributes] of inputs) {
      const html = await render(tag, { feed, lang, attributes });
      // The name of a form's hidden field, which robots fill in, is random.
      const bytes = new TextEncoder().encode(html.replace(/check_[\da-f]{8}/g, 'check_'));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      digests[`${tag} ${lang} ${JSON.stringify(attributes)}`] = `${bytes.length} ${digest.join('.')}`;
    }
  }
  return digests;
}
