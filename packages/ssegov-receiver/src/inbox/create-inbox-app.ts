import { once, type EventEmitter } from 'node:events';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Message } from './message.js';

type Markup = ReturnType<typeof html>;

const stylesheet = `:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
main { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem }
article { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-radius: .5rem; padding: 1rem 1.25rem; margin-block: 1rem }
h2 { font-size: 1.125rem; margin: 0 } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; opacity: .8 }
dd { margin: 0; overflow-wrap: anywhere } pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; word-break: keep-all }
`;

function drawMessage({ subject, from, recipients, replyTo, text }: Message): Markup {
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

function drawInbox(newestFirst: readonly Message[]): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content="5" />
        <title>${newestFirst.length} mails · inbox</title>
        <link rel="stylesheet" href="/inbox.css" />
      </head>
      <body>
        <main>
          <h1>Inbox</h1>
          <p>
            Every mail that the receiver sends ends here, on this machine, whoever it is addressed to. The page reloads
            every five seconds.
          </p>
          ${newestFirst.length > 0 ? newestFirst.map(drawMessage) : html`<p>No mail yet.</p>`}
        </main>
      </body>
    </html>`;
}

/** Shows mails on a page, and as JSON for tests: `/messages.json?count=2` answers when there are two. */
export function createInboxApp(messages: readonly Message[], events: EventEmitter<{ message: [Message] }>): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    c.header('Cache-Control', 'no-store');
  });
  app.get('/messages.json', async (c) => {
    while (messages.length < Number(c.req.query('count') ?? 0)) await once(events, 'message');
    return c.json(messages);
  });
  app.get('/inbox.css', (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', (c) => c.html(drawInbox(messages.toReversed())));
  return app;
}
