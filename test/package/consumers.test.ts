import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from './code-blocks.js';
import { compile } from './compile.js';

const packageJson = JSON.parse(readDocument('package.json')) as { readonly exports: Readonly<Record<string, unknown>> };
const prefix = './define/';
const names = Object.keys(packageJson.exports).flatMap((door) =>
  door.startsWith(prefix) ? [door.slice(prefix.length)] : [],
);

/** What only the event of that name has. */
const fields = {
  load: 'feed.updated',
  error: 'code',
  change: 'query',
  select: 'member.id',
  submit: 'data.endpoint',
  success: 'submissionId',
  failure: 'code',
};
const listen = (target: string) =>
  Object.entries(fields).map(
    ([name, field]) => `${target}.addEventListener('ssegov-${name}', (event) => event.${field}.trim());`,
  );

/** Compiles only where the types of the tags and of all events are known. */
const consumer = (door: string, tags: readonly string[]): string =>
  [
    `import 'ssegov-widgets/${door}';`,
    ...['document', 'window', 'document.body'].flatMap(listen),
    ...tags.flatMap((tag) => [
      `document.createElement('${tag}').headingLevel = 2;`,
      ...listen(`document.createElement('${tag}')`),
    ]),
  ].join('\n');

describe('a TypeScript page that imports nothing but', () => {
  const tags = names.map((name) => `ssegov-${name}`);
  assert.equal(tags.length, 5);

  it('ssegov-widgets/define knows the types of all elements and events', () => {
    assert.deepEqual(compile(consumer('define', tags)), []);
  });

  for (const name of names) {
    it(`ssegov-widgets/define/${name} knows the types of that element and of all events`, () => {
      assert.deepEqual(compile(consumer(`define/${name}`, [`ssegov-${name}`])), []);
    });
  }

  it('ssegov-widgets/feed does not: the check would notice', () => {
    assert.ok(compile(consumer('feed', tags)).length > tags.length);
  });
});
