import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import packageJson from '../../packages/ssegov-receiver/package.json' with { type: 'json' };
import { runCommand } from '../../packages/ssegov-receiver/src/run-command.js';
import { ReceiverProcess } from './receiver-process.js';
import { testEnvironment } from './test-receiver.js';

async function run(args: readonly string[], environment: Record<string, string> = {}) {
  let [printed, complained] = ['', ''];
  const exitCode = await runCommand(args, environment, {
    print: (line) => (printed += `${line}\n`),
    complain: (line) => (complained += `${line}\n`),
  });
  return { exitCode, printed, complained };
}

describe('the command ssegov-receiver', { timeout: 60_000 }, () => {
  for (const args of [[], ['start'], ['--port'], ['serve', 'again']]) {
    it(`called as "${args.join(' ')}" prints its usage, and exits with 2`, async () => {
      const { exitCode, printed, complained } = await run(args);
      assert.equal(exitCode, 2);
      assert.equal(printed, '');
      assert.match(complained, /Usage: ssegov-receiver COMMAND[^]*serve/);
      const unknown = args.at(-1);
      if (unknown) assert.ok(complained.startsWith(`There is no command or option "${unknown}".`));
    });
  }

  it('prints its usage and its version', async () => {
    assert.match((await run(['--help'])).printed, /Usage: ssegov-receiver COMMAND/);
    assert.match((await run(['serve', '-h'])).printed, /Usage: ssegov-receiver COMMAND/);
    assert.deepEqual(await run(['--version']), {
      exitCode: 0,
      printed: `${packageJson.version}\n`,
      complained: '',
    });
  });

  it('does not serve on a port that is in use, and names the setting', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exitCode, complained } = await run(['serve'], { ...testEnvironment, RECEIVER_PORT: String(port) });
    other.close();
    assert.equal(exitCode, 1);
    assert.match(complained, /RECEIVER_PORT.*EADDRINUSE/);
  });

  it('does not serve without its settings: it prints a sentence for each, not a stack', async () => {
    const receiver = new ReceiverProcess();
    const settings = { RECEIVER_MAIL_TO: '', RECEIVER_PUBLIC_URL: '' };
    await assert.rejects(receiver.start(settings), ({ message }: Error) => {
      for (const name of ['MAIL_TO', 'PUBLIC_URL'])
        assert.match(message, new RegExp(`^RECEIVER_${name}: It is not set\\. It must be `, 'm'));
      assert.doesNotMatch(message, /\bat .*:\d+/);
      return true;
    });
    assert.equal(await receiver.ended(), 1);
    await receiver.dispose();
  });
});
