import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSource } from '../architecture/read-source.js';

const folder = fileURLToPath(new URL('../../packages/ssegov-receiver/src/', import.meta.url));

/** The packages that a file needs, with those of every file that it imports, as `FILE → PACKAGE`. */
function packagesOf(entries: readonly string[]): string[] {
  const files = new Set(entries);
  const found: string[] = [];
  for (const file of files) {
    const { imports } = readSource(file, readFileSync(folder + file, 'utf8'));
    for (const { specifier } of imports) {
      if (specifier.startsWith('.')) files.add(posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
      else found.push(`${file} → ${specifier}`);
    }
  }
  return found;
}

/** What a platform other than Node runs; the rest it brings itself. README.md names both. */
const portable = [
  'app/create-app.ts',
  'mail/mail-queue.ts',
  'settings.ts',
  'store/purge-times.ts',
  'create-address-of.ts',
];
const isPortable = (line: string): boolean => /→ (hono(\/[\w-]+)?|zod)$/.test(line);

describe('the receiver on a platform other than Node', () => {
  it('needs Hono and zod, and nothing of Node', () => {
    const packages = packagesOf(portable);
    assert.ok(packages.some((line) => line.startsWith('submission/') && line.endsWith('→ zod')));
    assert.deepEqual(
      packages.filter((line) => !isPortable(line)),
      [],
    );
  });

  it('is told apart from the part for Node', () => {
    for (const file of ['start-server.ts', 'store/open-sqlite-store.ts', 'mail/smtp.ts'])
      assert.ok(
        packagesOf([file]).some((line) => !isPortable(line)),
        file,
      );
  });
});
