import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import packageJson from '../../packages/ssegov-receiver/package.json' with { type: 'json' };
import { readSource } from '../architecture/read-source.js';

const folder = fileURLToPath(new URL('../../packages/ssegov-receiver/src/', import.meta.url));

/** The packages that files need, with everything that they import, as `FILE → PACKAGE`. */
function packagesOf(entries: readonly string[]): string[] {
  const files = new Set(entries);
  const found: string[] = [];
  // Iterating over a set includes what is added meanwhile.
  for (const file of files) {
    if (file.endsWith('.json')) continue;
    const { imports } = readSource(file, readFileSync(folder + file, 'utf8'));
    for (const { specifier } of imports) {
      if (specifier.startsWith('.')) files.add(posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
      else found.push(`${file} → ${specifier}`);
    }
  }
  return found;
}

/** The files that run on other platforms than Node, as README.md says. */
const portable = [
  'app/create-app.ts',
  'create-address-of.ts',
  'mail/mail-queue.ts',
  'settings.ts',
  'store/purge-times.ts',
];
const isPortable = (line: string): boolean => /→ (hono(\/[\w-]+)?|zod)$/.test(line);

describe('what the receiver imports', () => {
  it('on a platform other than Node is Hono and zod, and nothing of Node', () => {
    const packages = packagesOf(portable);
    assert.ok(packages.some((line) => line.startsWith('submission/') && line.endsWith('→ zod')));
    assert.deepEqual(
      packages.filter((line) => !isPortable(line)),
      [],
    );
  });

  for (const file of ['start-server.ts', 'store/open-sqlite-store.ts', 'mail/smtp.ts'])
    it(`in ${file} is for Node only`, () => assert.ok(packagesOf([file]).some((line) => !isPortable(line))));

  it('when it is installed from npm is in the dependencies of its package, except for the inbox', () => {
    const brought = Object.keys(packageJson.dependencies).join('|');
    const isBrought = new RegExp(`→ (node:|(${brought})(/|$))`);
    const packages = packagesOf(['ssegov-receiver.ts']);
    assert.ok(packages.some((line) => line.endsWith('→ nodemailer')));
    assert.deepEqual(
      packages.filter((line) => !isBrought.test(line)),
      [],
    );
  });
});
