import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/*
 * `node scripts/build/measure-server.mjs`, after `npm run build`: the size of what `ssegov-widgets/server` writes, without its
 * styles, and the time that it takes. More members than the real feed has are its own again, under other ids.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
/** @type {typeof import('../../src/server.js')} */
const { render } = await import(`${root}dist/npm/server.js`);
/** @type {import('../../src/schema/types.js').Feed} */
const real = JSON.parse(readFileSync(`${root}dist/cdn/feed.json`, 'utf8'));

/** @param {number} count */
function feedOf(count) {
  const members = Array.from({ length: count }, (_, at) => {
    const { formerIds: _ids, ...member } = real.members[at % real.members.length] ?? { id: '' };
    return at < real.members.length ? member : { ...member, id: `${member.id}-${at}` };
  });
  return { ...real, members };
}

/** @type {readonly (readonly [string, import('../../src/server.js').ElementTag, number, Record<string, string>, number])[]} */
const cases = [
  ['card', 'ssegov-member-card', 51, { member: 'seoul-seongdong-gu' }, 50],
  ['directory of 51, 24 shown', 'ssegov-directory', 51, {}, 50],
  ['directory of 51, all shown', 'ssegov-directory', 51, { 'page-size': '51' }, 50],
  ['directory of 1,000, all shown', 'ssegov-directory', 1000, { 'page-size': '1000' }, 30],
  ['directory of 10,000, all shown', 'ssegov-directory', 10_000, { 'page-size': '10000' }, 3],
];

/** @type {Record<string, object>} */
const table = {};
for (const [name, tag, count, attributes, runs] of cases) {
  const feed = feedOf(count);
  const times = [];
  let html = '';
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    html = await render(tag, { feed, lang: 'ko', attributes, fallback: '' });
    times.push(performance.now() - start);
  }
  // The first third warms up.
  const warm = times.slice(Math.floor(runs / 3)).sort((one, other) => one - other);
  const markup = html.replace(/<style[^]*?<\/style>/, '');
  table[name] = {
    'kB raw': (Buffer.byteLength(markup) / 1000).toFixed(1),
    'kB gzip': (gzipSync(markup).length / 1000).toFixed(1),
    'ms first': times[0]?.toFixed(0),
    'ms median': warm[warm.length >> 1]?.toFixed(1),
    'ms least': warm[0]?.toFixed(1),
  };
}
console.table(table);
