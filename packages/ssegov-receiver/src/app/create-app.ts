import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { html } from 'hono/html';
import { drawPage } from '../pages/draw-page.js';
import { stylesheet } from '../pages/stylesheet.js';
import { createRateLimit } from '../rate-limit.js';
import type { Settings } from '../settings.js';
import { chooseLanguage } from '../words/choose-language.js';
import { words } from '../words/words.js';
import { confirmSubscription } from './confirm-subscription.js';
import { refuse } from './refuse.js';
import type { Services } from './services.js';
import { takeSubmission } from './take-submission.js';

type OptionalService = 'onKept' | 'now' | 'log';
export type AppOptions = Omit<Services, OptionalService> & Partial<Pick<Services, OptionalService>>;

/** Adds the headers of every response. */
function addHeaders({ PUBLIC_URL }: Settings): MiddlewareHandler {
  const { origin } = new URL(PUBLIC_URL);
  const policy = `default-src 'none'; style-src ${origin}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  };
}

/** Refuses pages of other sites (403), and networks that have sent too much (429). */
function limitAccess({ settings, addressOf, now }: Services): MiddlewareHandler {
  const countRequest = createRateLimit({ limit: settings.RATE_LIMIT, windowMs: settings.RATE_SECONDS * 1000 });
  return async (c, next) => {
    if (!settings.ORIGINS.includes(c.req.header('origin') ?? '')) return refuse(settings, c, 403);
    const seconds = countRequest(addressOf(c), now());
    if (seconds === 0) return next();
    c.header('Retry-After', String(seconds));
    return refuse(settings, c, 429);
  };
}

function thank(settings: Settings, c: Context): Response | Promise<Response> {
  const language = chooseLanguage(c.req.query('lang') ?? c.req.header('accept-language'));
  const text = words[language];
  const sentence = c.req.param('kind') === 'newsletter' ? text.newsletterThanks : text.contactThanks;
  return c.html(drawPage(settings, language, text.thanks, html`<p role="status">${sentence}</p>`));
}

/** The HTTP app of the receiver. It uses Web standards only, so that it also runs on platforms other than Node. */
export function createApp({
  onKept = () => undefined,
  now = Date.now,
  log = console.error,
  ...options
}: AppOptions): Hono {
  const services: Services = { ...options, onKept, now, log };
  const { settings, store } = services;
  const app = new Hono();
  app.use(addHeaders(settings));
  app.onError((error, c) => {
    // Only the name is logged: the message may contain what a visitor wrote.
    log(`${c.req.method} ${c.req.path}: ${error.name}`);
    return refuse(settings, c, 500);
  });
  app.notFound((c) => refuse(settings, c, 404));

  // Without `allowHeaders`, Hono allows all headers that a preflight asks for, such as those that scripts of the page
  // add.
  const exposeHeaders = ['Retry-After', 'Date'];
  app.use('/api/*', cors({ origin: [...settings.ORIGINS], allowMethods: ['POST'], exposeHeaders, maxAge: 7200 }));
  app.use('/api/*', limitAccess(services));
  app.use('/api/*', bodyLimit({ maxSize: settings.MAX_BYTES, onError: (c) => refuse(settings, c, 413) }));
  for (const kind of ['contact', 'newsletter'] as const)
    app.post(`/api/${kind}`, (c) => takeSubmission(services, c, kind));

  app.get('/thanks/:kind', (c) => thank(settings, c));
  app.on(['GET', 'POST'], '/newsletter/confirm', (c) => confirmSubscription(services, c));
  app.get('/receiver.css', (c) =>
    c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }),
  );
  app.get('/health', async (c) => c.json({ waiting: await store.countPending(), ...(await store.countUnsent()) }));
  return app;
}
