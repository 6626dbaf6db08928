import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Member {
  readonly email: string;
  readonly name: string;
  readonly subscribed: boolean;
  readonly labels: readonly { readonly name: string }[];
}

const owner = { name: 'Invented Owner', email: 'owner@example.org', password: 'Vq7-lantern-Orbit-92' };

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real Ghost with an empty database of its own, which mails through a port of this machine. */
export class GhostServer {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #data: string;
  #cookie = '';
  #output = '';

  private constructor(port: number, mailPort: number) {
    const ghost = env['SSEGOV_GHOST'] ?? '';
    this.url = `http://localhost:${String(port)}/`;
    this.#data = mkdtempSync(join(tmpdir(), 'ssegov-ghost-'));
    cpSync(join(ghost, 'content'), join(this.#data, 'content'), { recursive: true });
    this.#process = spawn(env['SSEGOV_GHOST_NODE'] ?? '', ['index.js'], {
      cwd: ghost,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: env['PATH'],
        HOME: this.#data,
        NODE_ENV: 'development',
        url: this.url,
        server__port: String(port),
        server__host: '127.0.0.1',
        database__client: 'better-sqlite3',
        database__connection__filename: join(this.#data, 'ghost.db'),
        database__useNullAsDefault: 'true',
        paths__contentPath: join(this.#data, 'content'),
        mail__from: 'network@example.org',
        mail__transport: 'SMTP',
        mail__options__host: '127.0.0.1',
        mail__options__port: String(mailPort),
        mail__options__ignoreTLS: 'true',
        security__staffDeviceVerification: 'false',
        privacy__useUpdateCheck: 'false',
        privacy__useGravatar: 'false',
        logging__transports: '["stdout"]',
      },
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (chunk) => (this.#output = (this.#output + String(chunk)).slice(-4000)));
  }

  /** Starts it, and waits until its members can sign up. */
  static async start(mailPort: number): Promise<GhostServer> {
    const server = new GhostServer(await findFreePort(), mailPort);
    const end = Date.now() + 120_000;
    // Ghost announces nothing when it is ready; until then it answers 503.
    while (!(await server.#isReady())) {
      assert.ok(server.#process.exitCode === null && Date.now() < end, `Ghost does not start: ${server.#output}`);
      await wait(300);
    }
    await server.#setUp();
    return server;
  }

  async #isReady(): Promise<boolean> {
    const answer = await fetch(new URL('members/api/integrity-token/', this.url)).catch(() => undefined);
    return answer?.ok === true;
  }

  async #post(path: string, body: unknown): Promise<Response> {
    const answer = await fetch(new URL(`ghost/api/admin/${path}`, this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(this.url).origin },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${path}: ${String(answer.status)} ${answer.ok ? '' : await answer.text()}`);
    return answer;
  }

  async #setUp(): Promise<void> {
    await this.#post('authentication/setup/', { setup: [{ ...owner, blogTitle: 'An invented network' }] });
    const session = await this.#post('session/', { username: owner.email, password: owner.password });
    this.#cookie = session.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
  }

  /** The members with that e-mail address, as the administrator sees them. */
  async findMembers(email: string): Promise<readonly Member[]> {
    const url = new URL(`ghost/api/admin/members/?filter=${encodeURIComponent(`email:'${email}'`)}`, this.url);
    const answer = await fetch(url, { headers: { cookie: this.#cookie, origin: url.origin } });
    assert.ok(answer.ok, String(answer.status));
    return ((await answer.json()) as { members: Member[] }).members;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      this.#process.kill();
      await once(this.#process, 'exit');
    }
    rmSync(this.#data, { recursive: true, force: true });
  }
}
