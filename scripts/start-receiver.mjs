import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const receiverCommand = ['packages/ssegov-receiver/bin/ssegov-receiver.js', 'serve'];
// The inbox is for development only, so it is not built.
const inboxCommand = ['--import', 'tsx', 'packages/ssegov-receiver/src/inbox/inbox.ts'];

/**
 * @param {number} preferred 0: any
 * @returns {Promise<number>} that port, or another when it is taken
 */
function choosePort(preferred) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () => (preferred === 0 ? reject(new Error('No port is free.')) : resolve(choosePort(0))));
    server.listen(preferred, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : preferred));
    });
  });
}

/**
 * Starts a program of the receiver's package. It ends when this process ends, however that ends: the IPC channel closes.
 * @param {string[]} command for Node
 * @param {Record<string, string>} environment
 * @returns {Promise<{ output: string, stop: () => Promise<void> }>} `output`: what it prints first; rejects when it ends
 *   without printing
 */
function startProgram(command, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const ended = new Promise((end) => child.once('exit', end));
    const stop = async () => {
      child.kill();
      await ended;
    };
    child.once('error', reject).once('exit', () => reject(new Error(`node ${command.join(' ')} has ended.`)));
    child.stdout?.setEncoding('utf8').once('data', (/** @type {string} */ output) => resolve({ output, stop }));
  });
}

/**
 * Starts the built receiver (`packages/ssegov-receiver`), and an inbox: a mail server that keeps every mail on this machine
 * and shows it.
 * @param {object} options
 * @param {readonly string[]} options.origins of the pages that may send
 * @param {number} options.port the next ones are for receiver and inbox, when they are free
 * @param {string} [options.database]
 * @param {Record<string, string>} [options.settings] of the receiver, beside these
 * @returns {Promise<{ url: string, inbox: string, stop: () => Promise<void> }>}
 */
export async function startReceiver({ origins, port, database, settings = {} }) {
  const file = database ?? path.join(root, '.cache', `demo-receiver-${port}.sqlite`);
  mkdirSync(path.dirname(file), { recursive: true });
  /** @param {number} step */
  const near = (step) => choosePort(port === 0 ? 0 : Math.min(port + step, 65_535)).then(String);
  const inbox = await startProgram(inboxCommand, { INBOX_PORT: await near(2), INBOX_SMTP_PORT: await near(3) });
  const [, smtp = '', page = ''] = /at (\S+) and shown at (\S+)/.exec(inbox.output) ?? [];
  try {
    const receiverPort = await near(1);
    const receiver = await startProgram(receiverCommand, {
      RECEIVER_PORT: receiverPort,
      RECEIVER_PUBLIC_URL: `http://localhost:${receiverPort}`,
      RECEIVER_ORIGINS: origins.join(' '),
      RECEIVER_DATABASE: file,
      RECEIVER_SMTP_URL: smtp,
      RECEIVER_MAIL_FROM: 'SSEGOV demo <receiver@demo.invalid>',
      RECEIVER_MAIL_TO: 'office@demo.invalid',
      // The demo's server forwards what the pages send, with the address of the visitor.
      RECEIVER_TRUSTED_PROXIES: '1',
      ...settings,
    });
    const [url = ''] = /http:\S+/.exec(receiver.output) ?? [];
    const stop = async () => {
      await receiver.stop();
      await inbox.stop();
    };
    return { url, inbox: page, stop };
  } catch (error) {
    await inbox.stop();
    throw error;
  }
}
