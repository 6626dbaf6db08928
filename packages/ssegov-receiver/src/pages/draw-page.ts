import { html } from 'hono/html';
import type { Settings } from '../settings.js';
import type { Language } from '../words/words.js';

export type Markup = ReturnType<typeof html>;

/** A whole page of the receiver. */
export function drawPage({ PUBLIC_URL, NAME }: Settings, language: Language, title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${NAME}</title>
        <link rel="stylesheet" href="${PUBLIC_URL}/receiver.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
