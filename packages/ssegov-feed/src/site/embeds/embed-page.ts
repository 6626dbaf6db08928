import { escapeHtml } from './escape-html.js';
import { embedPolicy } from './embed-policy.js';
import { frameScript } from './frame-script.js';

export interface EmbedPage {
  readonly lang: string;
  readonly title: string;
  /** The element, as HTML. */
  readonly element: string;
  /** The script that defines the element. All addresses are absolute, or from the page. */
  readonly script: string;
  /** The feed, if it is not the one beside the script. */
  readonly feed?: string | undefined;
  /** The page that shows the same outside of a frame. */
  readonly canonical?: string | undefined;
  readonly hasForm?: boolean;
  /** Whether a server has drawn the element: then only `theme` is read from the address. */
  readonly isDrawn?: boolean;
}

/**
 * No ground of its own, so that the host's shows through. The cards have one: many a dark host does not tell its
 * `color-scheme`, and dark text would stand on its ground. The padding is room for focus rings.
 */
const styles =
  "body{margin:0;padding:4px;display:flow-root;overflow-wrap:anywhere;font:100%/1.6 system-ui,-apple-system,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;--ssegov-surface:Canvas}";

/** A page for a frame: works in any sandbox that allows scripts, and leaves the link in the element where they do not run. */
export function embedPage(page: EmbedPage): string {
  const { lang, title, element, script, feed, canonical, hasForm = false, isDrawn = false } = page;
  const link = (rel: string, href: string | undefined) =>
    href === undefined ? '' : `<link rel="${rel}" href="${escapeHtml(href)}">`;
  const head = [
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="responsive-embedded-sizing">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    '<base target="_blank">',
    link('canonical', canonical),
    link('ssegov-feed', feed),
    `<style>${styles}</style>`,
  ].join('');
  const load = `<script data-load="${escapeHtml(script)}"${isDrawn ? ' data-drawn' : ''}>${frameScript()}</script>`;
  const body = `<main>${element}</main>${load}`;
  const policy = escapeHtml(embedPolicy(head + body, { hasForm }));
  return (
    `<!doctype html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body>${body}</body></html>\n`
  );
}
