import type { Context } from 'hono';
import { drawRefusal } from '../pages/draw-refusal.js';
import type { Settings } from '../settings.js';
import type { Faults } from '../submission/fault.js';
import { chooseLanguage } from '../words/choose-language.js';
import { words, type Language } from '../words/words.js';
import { wantsPage } from './wants-page.js';

const problems = {
  400: ['Bad Request', 'unreadable'],
  403: ['Forbidden', 'origin'],
  404: ['Not Found', 'noPage'],
  413: ['Content Too Large', 'tooLarge'],
  415: ['Unsupported Media Type', 'type'],
  422: ['Unprocessable Content', 'fields'],
  429: ['Too Many Requests', 'tooMany'],
  500: ['Internal Server Error', 'failed'],
} as const;

interface RefusalOptions {
  /** Default: from `Accept-Language`. */
  readonly language?: Language;
  readonly faults?: Faults;
  readonly typed?: Readonly<Record<string, unknown>>;
  /** The sentence to show instead of the usual one of the status. */
  readonly sentence?: 'tooManyLinks';
}

/**
 * Answers why nothing was kept: as problem details (RFC 9457), or as a page when the form was posted without scripts.
 */
export function refuse(
  settings: Settings,
  c: Context,
  status: keyof typeof problems,
  { language = chooseLanguage(c.req.header('accept-language')), faults, typed, sentence }: RefusalOptions = {},
): Response | Promise<Response> {
  const text = words[language];
  const [title, usual] = problems[status];
  const detail = text[sentence ?? usual];
  const errors =
    faults && Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, text[fault]] as const));
  if (wantsPage(c)) return c.html(drawRefusal(settings, { language, detail, errors, typed }), status);
  const problem = { type: 'about:blank', title, status, detail, ...(errors && { errors }) };
  return c.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
  });
}
