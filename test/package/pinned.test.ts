import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { elements } from '../../src/page/elements.js';

const folder = new URL('../../dist/cdn/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const names = [...Object.keys(elements), 'all'].map((name) => `pinned/${name}.js`);

/** The places where a script would load another one. */
function findImports(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isCall || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found.push(node.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the pinned files', () => {
  it('are one for each element, and one for all', () => {
    assert.deepEqual(files.filter((file) => file.startsWith('pinned/')).sort(), [...names].sort());
  });

  it('import nothing, while a door does', () => {
    assert.notDeepEqual(findImports('directory.js'), []);
    for (const name of names) assert.deepEqual(findImports(name), [], name);
  });
});

describe('integrity.json', () => {
  const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;

  it('has the SHA-384 hash of every script and style sheet, and of nothing else, by name', () => {
    const hashed = files.filter((file) => /\.(js|css)$/.test(file)).sort();
    assert.deepEqual(Object.keys(hashes), hashed);
    for (const file of hashed) {
      const digest = createHash('sha384')
        .update(readFileSync(new URL(file, folder)))
        .digest('base64');
      assert.equal(hashes[file], `sha384-${digest}`, file);
    }
  });
});
