// A mail server for development: it takes every mail, delivers none, and shows them on a page. Nothing is kept when it ends.

import { EventEmitter, once } from 'node:events';
import { realpathSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/**
 * @typedef {object} Message
 * @property {string} id its Message-ID
 * @property {string[]} recipients to whom the mail server was told to deliver it
 * @property {string} from
 * @property {string} replyTo
 * @property {string} subject
 * @property {string} text
 * @property {readonly { key: string, value: string }[]} headers
 * @property {string} source as it came
 *
 * @typedef {object} Inbox
 * @property {number} smtpPort
 * @property {string} smtpUrl
 * @property {string} url of the page
 * @property {Message[]} messages the newest last
 * @property {EventEmitter<{ message: [Message] }>} events
 * @property {() => Promise<void>} stop
 */

const kept = 200;

/**
 * @param {{ smtpPort?: number, port?: number, verdict?: (message: Message) => Error | undefined }} [options] port 0: any
 *   free one; `verdict` refuses a mail after it has been read
 * @returns {Promise<Inbox>}
 */
export async function startInbox({ smtpPort = 0, port = 0, verdict } = {}) {
  /** @type {Message[]} */
  const messages = [];
  /** @type {EventEmitter<{ message: [Message] }>} */
  const events = new EventEmitter();
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 1_000_000,
    closeTimeout: 1000,
    onData(stream, session, callback) {
      /** @type {Buffer[]} */
      const chunks = [];
      stream.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
      stream.once('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        readMessage(Buffer.concat(chunks), recipients)
          .then((message) => {
            const refusal = verdict?.(message);
            if (refusal) {
              callback(refusal);
              return;
            }
            messages.push(message);
            if (messages.length > kept) messages.shift();
            callback();
            events.emit('message', message);
          })
          .catch(callback);
      });
    },
  });
  // A client that breaks off is no fault of ours.
  smtp.on('error', () => undefined);
  await new Promise((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(smtpPort, '127.0.0.1', () => resolve(undefined));
  });
  const server = serve({ fetch: drawInbox(messages, events).fetch, hostname: '127.0.0.1', port });
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const chosen = portOf(smtp.server);
  return {
    ...{ smtpPort: chosen, smtpUrl: `smtp://127.0.0.1:${chosen}`, url: `http://localhost:${portOf(server)}/` },
    ...{ messages, events },
    stop: async () => {
      await Promise.all([new Promise((resolve) => smtp.close(() => resolve(undefined))), closeServer(server)]);
    },
  };
}

/** @param {{ address: () => string | import('node:net').AddressInfo | null }} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param {import('@hono/node-server').ServerType} server */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/**
 * @param {Buffer} source
 * @param {string[]} recipients
 * @returns {Promise<Message>}
 */
async function readMessage(source, recipients) {
  const { messageId = '', from, replyTo, subject = '', text = '', headers } = await PostalMime.parse(source);
  /** @param {import('postal-mime').Address | undefined} address */
  const show = (address) => [address?.name, address?.address && `<${address.address}>`].filter(Boolean).join(' ');
  return {
    ...{ id: messageId, recipients, from: show(from), replyTo: show(replyTo?.[0]), subject, text, headers },
    source: source.toString('utf8'),
  };
}

/**
 * @param {readonly Message[]} messages
 * @param {Inbox['events']} events
 */
function drawInbox(messages, events) {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    c.header('Cache-Control', 'no-store');
  });
  // For tests: `?count=2` answers when there are two.
  app.get('/messages.json', async (c) => {
    while (messages.length < Number(c.req.query('count') ?? 0)) await once(events, 'message');
    return c.json(messages);
  });
  app.get('/inbox.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', (c) => {
    const newestFirst = messages.toReversed();
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="refresh" content="5" />
            <title>${messages.length} mails · inbox</title>
            <link rel="stylesheet" href="/inbox.css" />
          </head>
          <body>
            <main>
              <h1>Inbox</h1>
              <p>
                Every mail that the receiver sends ends here, on this machine, whoever it is for. The page looks for new
                ones every five seconds.
              </p>
              ${newestFirst.length > 0 ? newestFirst.map(drawMessage) : html`<p>No mail yet.</p>`}
            </main>
          </body>
        </html>`,
    );
  });
  return app;
}

/** @param {Message} message */
function drawMessage({ subject, from, recipients, replyTo, text }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  const linked = parts.map((part, index) =>
    index % 2 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
  );
  const reply =
    replyTo &&
    html`<dt>Reply to</dt>
      <dd>${replyTo}</dd>`;
  return html`<article>
    <h2>${subject}</h2>
    <dl>
      <dt>From</dt>
      <dd>${from}</dd>
      <dt>To</dt>
      <dd>${recipients.join(', ')}</dd>
      ${reply}
    </dl>
    <pre>${linked}</pre>
  </article>`;
}

const style = `:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
main { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem }
article { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-radius: .5rem; padding: 1rem 1.25rem; margin-block: 1rem }
h2 { font-size: 1.125rem; margin: 0 } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; opacity: .8 }
dd { margin: 0; overflow-wrap: anywhere } pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; word-break: keep-all }
`;

/** @param {string} name */
const readPort = (name) => Number(process.env[name] ?? 0);

if (process.argv[1] && import.meta.filename === realpathSync(process.argv[1])) {
  const inbox = await startInbox({ smtpPort: readPort('INBOX_SMTP_PORT'), port: readPort('INBOX_PORT') });
  console.log(`Mails are taken at ${inbox.smtpUrl} and shown at ${inbox.url}`);
  const end = () => void inbox.stop().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
}
