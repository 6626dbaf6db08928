import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The content of every element of that name. */
const contentsOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, content = '']) => content);

/** Blocks of data are not run, so a policy does not ask for them. */
const scriptsOf = (html: string): string[] =>
  contentsOf(html.replace(/<script type="application\/json"[^]*?<\/script>/g, ''), 'script');

export interface PolicyOptions {
  /** Forms are sent to wherever the feed says. */
  readonly hasForm: boolean;
}

/**
 * The content security policy of an embed page, from its own markup. It names no host: the same file works on any, also in a
 * sandbox, where `'self'` is nobody. Scripts and styles are trusted by their hash, and they may add more
 * (`'strict-dynamic'`). The page's script narrows `connect-src` to the page's own host where there is no form.
 */
export function embedPolicy(html: string, { hasForm }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src ${scriptsOf(html).map(hash).join(' ')} 'strict-dynamic'`,
    `style-src ${contentsOf(html, 'style').map(hash).join(' ')}`,
    'connect-src https: http:',
    'img-src https: http: data:',
    `form-action ${hasForm ? 'https: http: mailto:' : "'none'"}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ssegov-widgets ssegov-frame',
  ].join('; ');
}
