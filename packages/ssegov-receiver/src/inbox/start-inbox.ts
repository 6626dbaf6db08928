import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { SMTPServer } from 'smtp-server';
import { createInboxApp } from './create-inbox-app.js';
import type { Message } from './message.js';
import { readMessage } from './read-message.js';

/** Mails that are kept; older ones are dropped. */
const maxMessages = 200;

export interface Inbox {
  readonly smtpPort: number;
  readonly smtpUrl: string;
  /** Of the page. */
  readonly url: string;
  /** The newest last. */
  readonly messages: readonly Message[];
  readonly events: EventEmitter<{ message: [Message] }>;
  readonly stop: () => Promise<void>;
}

export interface InboxOptions {
  /** 0: any free port, the default. */
  readonly smtpPort?: number;
  readonly port?: number;
  /** Called for each mail; an error refuses the mail. */
  readonly verdict?: ((message: Message) => Error | undefined) | undefined;
}

const portOf = (server: { address: () => string | AddressInfo | null }): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

function closeServer(server: ServerType): Promise<unknown> {
  return new Promise((resolve) => {
    server.close(resolve);
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function createSmtpServer(receive: (source: Buffer, recipients: readonly string[]) => Promise<void>): SMTPServer {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 1_000_000,
    closeTimeout: 1000,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        receive(Buffer.concat(chunks), recipients).then(() => callback(), callback);
      });
    },
  });
  // A client that disconnects early is not an error.
  server.on('error', () => undefined);
  return server;
}

/**
 * Starts a mail server that accepts every mail, delivers none, and shows them on a page. Mails are kept in memory only.
 */
export async function startInbox({ smtpPort = 0, port = 0, verdict }: InboxOptions = {}): Promise<Inbox> {
  const messages: Message[] = [];
  const events = new EventEmitter<{ message: [Message] }>();
  const smtp = createSmtpServer(async (source, recipients) => {
    const message = await readMessage(source, recipients);
    const refusal = verdict?.(message);
    if (refusal) throw refusal;
    messages.push(message);
    if (messages.length > maxMessages) messages.shift();
    // After the sender has its answer.
    setImmediate(() => events.emit('message', message));
  });
  await new Promise<void>((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(smtpPort, '127.0.0.1', resolve);
  });
  const server = serve({ fetch: createInboxApp(messages, events).fetch, hostname: '127.0.0.1', port });
  await once(server, 'listening');
  const chosen = portOf(smtp.server);
  return {
    smtpPort: chosen,
    smtpUrl: `smtp://127.0.0.1:${chosen}`,
    url: `http://localhost:${portOf(server)}/`,
    messages,
    events,
    stop: async () => {
      await Promise.all([new Promise<void>((resolve) => smtp.close(resolve)), closeServer(server)]);
    },
  };
}
