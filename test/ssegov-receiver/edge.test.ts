import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const source = readFileSync(new URL('../../packages/ssegov-receiver/receiver.mjs', import.meta.url), 'utf8');

describe('the receiver on an edge platform', () => {
  it('asks for nothing of Node’s above the line', () => {
    const [above = '', below = ''] = source.split('// ── Node: ');
    assert.match(below, /export async function openSqliteStore/);
    const code = above.replace(/\/\*\*[^]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    const imported = Array.from(
      code.matchAll(/from '([^']+)'|import\('([^']+)'\)/g),
      ([, from, lazily]) => from ?? lazily,
    );
    assert.deepEqual(
      imported.filter((name) => !/^(hono(\/[\w-]+)?|zod|\.\/words\.mjs)$/.test(name ?? '')),
      [],
    );
    assert.doesNotMatch(code, /\b(process|Buffer|require|__dirname|global)\b/);
  });

  it('finds Node’s own packages only when it is run by Node', () => {
    assert.doesNotMatch(source, /^import .* from '(node:|nodemailer|@hono|@photostructure)/m);
  });
});
