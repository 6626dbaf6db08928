import type { Context } from 'hono';
import { html } from 'hono/html';
import { messageIdOf } from '../mail/message-id-of.js';
import { drawPage, type Markup } from '../pages/draw-page.js';
import { readToken } from '../token.js';
import { chooseLanguage } from '../words/choose-language.js';
import { words } from '../words/words.js';
import type { Services } from './services.js';

/**
 * The page behind the link in a mail. Opening it changes nothing, because mail scanners open links; its button
 * confirms.
 */
export async function confirmSubscription(services: Services, c: Context): Promise<Response> {
  const { settings, secret, store, now, onKept } = services;
  const token = await readToken(secret, c.req.query('token') ?? '', now());
  const found = typeof token === 'object' ? await store.find(token.id, token.digest) : undefined;
  const language = chooseLanguage(found?.language ?? c.req.header('accept-language'));
  const text = words[language];
  const show = (title: string, content: Markup, status: 200 | 400 | 410 = 200): Response | Promise<Response> =>
    c.html(drawPage(settings, language, title, content), status);

  if (token === 'bad') return show(text.badLink, html`<p>${text.badLinkText}</p>`, 400);
  if (token === 'expired' || !found) return show(text.expired, html`<p>${text.expiredText}</p>`, 410);
  if (c.req.method !== 'POST') {
    const button = html`<p>${text.confirmText}</p>
      <form method="post"><button>${text.confirmButton}</button></form>`;
    return show(text.confirmTitle, button);
  }
  const messageId = messageIdOf(settings, token.id, token.digest, 'subscriber');
  await store.confirm(token.id, token.digest, now(), { messageId, recipient: settings.MAIL_TO });
  onKept();
  return show(text.confirmed, html`<p role="status">${text.confirmedText}</p>`);
}
