import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { npmCommand } from '../../scripts/npm-command.mjs';
import { projectRoot } from './code-blocks.js';

it('ssegov-feed ships the files for hosts that the documents name', () => {
  const [command, ...first] = npmCommand();
  const parameters = [...first, 'pack', '--dry-run', '--json', '--workspace', 'ssegov-feed'];
  const output = execFileSync(command, parameters, { cwd: projectRoot, encoding: 'utf8' });
  const [packed] = JSON.parse(output) as [{ readonly files: readonly { readonly path: string }[] }];
  const shipped = packed.files.map(({ path }) => path).filter((path) => path.startsWith('hosting/'));
  const files = readdirSync(`${projectRoot}packages/ssegov-feed/hosting`).sort();
  assert.deepEqual(files, ['apache.htaccess', 'nginx.conf', 'publish.yml']);
  assert.deepEqual(
    shipped.sort(),
    files.map((name) => `hosting/${name}`),
  );
});
