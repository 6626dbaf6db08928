import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { projectRoot, readDocument } from './code-blocks.js';

const folder = 'dist/npm/';
const packageJson = JSON.parse(readDocument('package.json')) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
};

/** The entries of one kind: the scripts, or the types. */
const entriesOf = (kind: 'types' | 'default'): string[] =>
  Object.values(packageJson.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : posix.normalize(entry[kind]),
  );

/** Types for frameworks are in a folder of their own, which is not built. */
const isBuilt = (file: string): boolean => file.startsWith(folder);

/** All files that some lead to by their imports, static or on demand. */
function follow(files: readonly string[], extension: '.js' | '.d.ts', seen = new Set<string>()): Set<string> {
  for (const file of files.filter((file) => !seen.has(file))) {
    seen.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(projectRoot + file, 'utf8'), true, true);
    const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
    const found = relative.map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, extension));
    follow(found, extension, seen);
  }
  return seen;
}

describe('the published modules', () => {
  const published = readdirSync(projectRoot + folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(projectRoot, posix.join(parentPath.replaceAll('\\', '/'), name)));

  it('are scripts that an entry of the package leads to', () => {
    const scripts = published.filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length > 100);
    assert.deepEqual(scripts.sort(), [...follow(entriesOf('default'), '.js')].filter(isBuilt).sort());
  });

  it('and types that an entry of the package leads to', () => {
    const types = published.filter((file) => !/\.js(\.map)?$/.test(file));
    assert.ok(types.length > 10);
    assert.deepEqual(types.sort(), [...follow(entriesOf('types'), '.d.ts')].filter(isBuilt).sort());
  });
});
