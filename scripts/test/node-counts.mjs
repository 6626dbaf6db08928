import { relative } from 'node:path';

/**
 * A reporter of node:test that writes its counts as JSON. Suites and files are not counted, except a file that failed
 * as a whole.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countTests(events) {
  const counts = { passed: 0, failed: /** @type {string[]} */ ([]), skipped: /** @type {string[]} */ ([]) };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, skip, todo, details, nesting, file } = data;
    const isFile = nesting === 0 && /\.test\.ts$/.test(name);
    const reason = skip ?? todo;
    if (reason !== undefined && reason !== false) {
      const why = typeof reason === 'string' && reason !== '' ? ` (${reason})` : '';
      counts.skipped.push(`Node: ${details.type === 'suite' ? 'all of ' : ''}${name}${why}`);
    } else if (details.type === 'suite' || (isFile && type === 'test:pass')) continue;
    else if (type === 'test:pass') counts.passed += 1;
    else {
      const why = 'error' in details ? details.error.message : '';
      counts.failed.push(`${relative('.', file ?? '')}: ${name}: ${why}`);
    }
  }
  yield JSON.stringify(counts);
}
