import { createRequire } from 'node:module';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { env } from 'node:process';
import { text } from 'node:stream/consumers';

interface SmtpServer {
  readonly server: Server;
  listen(port: number, host: string): void;
  close(whenClosed: () => void): void;
}
type SmtpModule = { SMTPServer: new (options: Readonly<Record<string, unknown>>) => SmtpServer };

export interface Mail {
  readonly to: readonly string[];
  /** Its plain text. */
  readonly text: string;
}

const findHeader = (part: string, name: string) => new RegExp(`^${name}: *([^;\\r\\n]+)`, 'im').exec(part)?.[1] ?? '';

/** The plain text of a mail: its first part, or all of it. */
function readText(source: string): string {
  const boundary = /boundary="([^"]+)"/.exec(source)?.[1];
  const part = boundary === undefined ? source : (source.split(`--${boundary}`)[1] ?? '');
  const body = part
    .trim()
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n');
  return findHeader(part, 'content-transfer-encoding') === 'base64' ? Buffer.from(body, 'base64').toString() : body;
}

/** A real SMTP server that takes every mail and delivers none. */
export class MailCatcher {
  readonly mails: Mail[] = [];
  #server: SmtpServer | undefined;
  #watchers: (() => void)[] = [];
  port = 0;

  /** Starts it; again on the same port, if it has run before. */
  async start(): Promise<void> {
    const { SMTPServer } = createRequire(join(env['SSEGOV_BACKEND_MODULES'] ?? '', 'x.js'))(
      'smtp-server',
    ) as SmtpModule;
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      onAuth: (_auth: unknown, _session: unknown, done: (error: null, user: object) => void) =>
        done(null, { user: 'any' }),
      onData: (
        stream: NodeJS.ReadableStream,
        { envelope }: { envelope: { rcptTo: readonly { address: string }[] } },
        done: () => void,
      ) =>
        void text(stream).then((source) => {
          this.mails.push({ to: envelope.rcptTo.map(({ address }) => address), text: readText(source) });
          done();
          for (const watcher of this.#watchers.splice(0)) watcher();
        }),
    });
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server.server, 'listening');
    this.port = (this.#server.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server?.close(resolve));
  }

  /** The first mail to that address, once it is there. */
  async waitFor(address: string): Promise<Mail> {
    for (;;) {
      const found = this.mails.find(({ to }) => to.includes(address));
      if (found) return found;
      await new Promise<void>((resolve) => this.#watchers.push(resolve));
    }
  }
}
