import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import packageJson from '../../packages/ssegov-receiver/package.json' with { type: 'json' };
import { receiverProgram } from './receiver-process.js';
import { testEnvironment } from './test-receiver.js';

function run(args: readonly string[], environment: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...receiverProgram, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('the command ssegov-receiver', { timeout: 60_000 }, () => {
  for (const args of [[], ['start'], ['--port'], ['serve', 'again']]) {
    it(`called as "${args.join(' ')}" says how it is called, and exits with 2`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /Usage: ssegov-receiver COMMAND[^]*serve/);
      const unknown = args.at(-1);
      if (unknown) assert.ok(stderr.startsWith(`There is no command or option "${unknown}".`));
    });
  }

  it('tells its usage and its version', () => {
    assert.match(run(['--help']).stdout, /^[^]*Usage: ssegov-receiver COMMAND/);
    assert.deepEqual(run(['--version']), { status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it('does not serve without its settings: exit code 1, and a sentence for each instead of a stack', () => {
    const { status, stderr } = run(['serve'], { ...testEnvironment, RECEIVER_MAIL_TO: '', RECEIVER_PUBLIC_URL: '' });
    assert.equal(status, 1);
    for (const name of ['MAIL_TO', 'PUBLIC_URL'])
      assert.match(stderr, new RegExp(`^RECEIVER_${name}: It is not set\\. It must be `, 'm'));
    assert.doesNotMatch(stderr, /\bat .*:\d+/);
  });

  it('does not serve at a port that is taken, and names the setting', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = run(['serve'], { ...testEnvironment, RECEIVER_PORT: String(port) });
    other.close();
    assert.equal(status, 1);
    assert.match(stderr, /RECEIVER_PORT.*EADDRINUSE/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});
