import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { origin, testEnvironment } from './test-receiver.js';

const program = fileURLToPath(new URL('../../packages/ssegov-receiver/src/ssegov-receiver.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** The receiver as a process with a file, which can be killed and started again on the same file. */
export class ReceiverProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ssegov-receiver-'));
  #child: ChildProcess | undefined;
  url = '';

  get database(): string {
    return join(this.#folder, 'receiver.sqlite');
  }

  /** Resolves when it listens; rejects with its output if it ended instead. */
  async start(environment: Record<string, string> = {}): Promise<this> {
    const changes = { RECEIVER_PORT: '0', RECEIVER_DATABASE: this.database };
    const retry = { RECEIVER_RETRY_SECONDS: '0.02', RECEIVER_RETRY_MAX_SECONDS: '0.05', RECEIVER_RATE_LIMIT: '1000' };
    const child = spawn(process.execPath, ['--import', tsx, program, 'serve'], {
      env: { PATH: process.env['PATH'], ...testEnvironment, ...changes, ...retry, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    this.url = await new Promise((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const url = /listens at (\S+)/.exec(text)?.[1];
        if (url) resolve(url);
      });
      child.once('close', () => reject(new Error(said)));
    });
    return this;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const all = { origin, 'content-type': 'application/json', ...headers };
    return fetch(this.url + path, { method: 'POST', headers: all, body: JSON.stringify(body) });
  }

  /** Kills it without a signal that it could handle, as in a power cut. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  /** Sends SIGTERM, as a service manager or a container's host does. */
  terminate(): void {
    this.#child?.kill('SIGTERM');
  }

  /** Resolves when the process has ended, with its exit code if it ended by itself. */
  async ended(signal?: AbortSignal): Promise<number | null> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null)
      await once(child, 'exit', signal ? { signal } : {});
    return child?.exitCode ?? null;
  }

  async dispose(): Promise<void> {
    this.kill();
    await this.ended();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A port on which nothing listens. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
