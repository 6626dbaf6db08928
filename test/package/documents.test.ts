import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { projectRoot, readDocument } from './code-blocks.js';

const documents = [
  ...readdirSync(projectRoot),
  ...readdirSync(`${projectRoot}docs`, { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
]
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md'));

const withoutCode = (text: string): string => text.replace(/^( *)```[^]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a document's headings, as repository hosts make them. */
const anchorsOf = (name: string): string[] =>
  [...readDocument(name).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  for (const name of documents) {
    it(`${name}: every link to a file or a heading finds it`, () => {
      for (const [, link = ''] of withoutCode(readDocument(name)).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(link)) continue;
        const [path = '', anchor] = link.split('#');
        const target = path ? posix.join(posix.dirname(name), path) : name;
        assert.ok(existsSync(projectRoot + target), link);
        if (anchor !== undefined) assert.ok(anchorsOf(target).includes(decodeURIComponent(anchor)), link);
      }
    });
  }

  it('have images of less than 200 kB, each with a text alternative', () => {
    let count = 0;
    for (const name of documents) {
      for (const [, text = '', file = ''] of readDocument(name).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
        assert.ok(text.length > 40, `${name}: ${file}`);
        assert.ok(statSync(projectRoot + posix.join(posix.dirname(name), file)).size < 200_000, file);
        count += 1;
      }
    }
    assert.ok(count > 1);
  });

  it('name no test that does not exist', () => {
    const named = documents.flatMap((name) =>
      Array.from(readDocument(name).matchAll(/`(test\/[\w./-]+)`/g), ([, path = '']) => ({ name, path })),
    );
    assert.ok(named.length > 5);
    for (const { name, path } of named) assert.ok(existsSync(projectRoot + path), `${name}: ${path}`);
  });

  it('list every decision', () => {
    const list = readDocument('docs/decisions/README.md');
    const decisions = documents.filter((name) => /decisions\/\d{4}-/.test(name));
    assert.ok(decisions.length > 5);
    for (const decision of decisions) {
      assert.ok(list.includes(`(${posix.basename(decision)})`), decision);
      for (const heading of ['Context', 'Decision', 'Consequences']) {
        assert.match(readDocument(decision), new RegExp(`^## ${heading}$`, 'm'), decision);
      }
    }
  });
});
