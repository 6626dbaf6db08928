import { once } from 'node:events';
import { serve, type ServerType } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Hono } from 'hono';
import { createApp } from './app/create-app.js';
import { createAddressOf } from './create-address-of.js';
import { MailQueue } from './mail/mail-queue.js';
import { QueueTimer } from './mail/queue-timer.js';
import { createSmtpTransport } from './mail/smtp.js';
import type { Settings } from './settings.js';
import { openSqliteStore } from './store/open-sqlite-store.js';
import { purgeTimes } from './store/purge-times.js';
import type { Store } from './store/store.js';
import { hourMs } from './time.js';

type Log = (line: string) => void;

/** Milliseconds that open requests have to be answered when the receiver ends. */
const closeMs = 3000;
/** Milliseconds that a visitor may take to send a request. */
const serverOptions = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/** Rejects with an error that names the settings when the server cannot listen. */
async function listen(app: Hono, { HOST, PORT }: Settings): Promise<ServerType> {
  const answer = async (...request: Parameters<Hono['fetch']>): Promise<Response> => {
    const response = await app.fetch(...request);
    // Node cuts the connection of a visitor who is still sending. The header keeps browsers from reusing that
    // connection.
    if (response.status === 413) response.headers.set('Connection', 'close');
    return response;
  };
  const server = serve({ fetch: answer, hostname: HOST, port: PORT, serverOptions });
  try {
    await once(server, 'listening');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`RECEIVER_HOST and RECEIVER_PORT: the receiver cannot listen there: ${reason}`, { cause });
  }
  return server;
}

/**
 * Closes the server, and cuts connections that are still open after `closeMs`: their visitors get no answer and send
 * again.
 */
async function closeServer(server: ServerType): Promise<void> {
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), closeMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
}

/** Deletes old submissions, now and every hour. */
function purgeHourly(store: Store, settings: Settings, log: Log): () => void {
  const purge = async (): Promise<void> => {
    try {
      await store.purge(purgeTimes(settings, Date.now()));
    } catch (error) {
      log(`purge: ${String(error)}`);
    }
  };
  void purge();
  const timer = setInterval(() => void purge(), hourMs);
  return () => clearInterval(timer);
}

export interface RunningServer {
  readonly url: string;
  /** Ends within ten seconds, whatever connections are open. */
  readonly stop: () => Promise<void>;
}

/** Runs the receiver on Node: the SQLite file, the mail server and the socket of the settings. */
export async function startServer(settings: Settings, log: Log = console.error): Promise<RunningServer> {
  const store = await openSqliteStore(settings.DATABASE);
  const secret = settings.SECRET ?? store.readSecret();
  const transport = createSmtpTransport(settings.SMTP_URL);
  const timer = new QueueTimer(new MailQueue({ store, transport, settings, secret, log }), log);
  const addressOf = createAddressOf(settings, (context) => getConnInfo(context).remote.address);
  const app = createApp({ settings, secret, store, addressOf, onKept: () => timer.wake(), log });
  const server = await listen(app, settings).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const stopPurging = purgeHourly(store, settings, log);
  timer.wake();
  const stop = async (): Promise<void> => {
    stopPurging();
    await Promise.all([closeServer(server), timer.stop()]);
    store.close();
  };
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.PORT;
  let stopped: Promise<void> | undefined;
  return { url: `http://localhost:${port}`, stop: () => (stopped ??= stop()) };
}
