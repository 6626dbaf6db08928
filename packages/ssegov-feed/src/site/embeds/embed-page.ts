import { markup, Markup } from '../markup.js';
import { embedPolicy } from './embed-policy.js';
import { frameScript } from './frame-script.js';

export interface EmbedPage {
  readonly lang: string;
  readonly title: string;
  /** The element, and what it reads. */
  readonly body: Markup;
  /** The script that defines the element. Addresses are from the page: the folder may be served anywhere. */
  readonly script: string;
  /** The feed, if it is neither named by the element nor the one beside the script. */
  readonly feed?: string | undefined;
  /** The page that shows the same without a frame. */
  readonly canonical?: string | undefined;
  readonly hasForm?: boolean;
  /** Whether a server has drawn the element: then only `theme` is read from the address. */
  readonly isDrawn?: boolean;
}

/**
 * The page has no ground of its own, so that the host's shows through. The cards have one: dark hosts often do not tell
 * their `color-scheme`, and dark text would stand on their ground. The padding is room for focus rings.
 */
const styles = new Markup(
  "body{margin:0;padding:4px;display:flow-root;overflow-wrap:anywhere;font:100%/1.6 system-ui,-apple-system,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;--ssegov-surface:Canvas}a{color:inherit;text-underline-offset:.2em}",
);

/** A page for a frame: works in any sandbox that allows scripts, and leaves the link in the element where they do not run. */
export function embedPage(page: EmbedPage): string {
  const { lang, title, body, script, feed, canonical, hasForm = false, isDrawn = false } = page;
  const head = markup`
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="responsive-embedded-sizing" content="allow-origins=*">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="strict-origin-when-cross-origin">
    <title>${title}</title>
    <base target="_blank">
    ${canonical !== undefined && markup`<link rel="canonical" href="${canonical}">`}
    ${feed !== undefined && markup`<link rel="ssegov-feed" href="${feed}">`}
    <style>${styles}</style>`;
  const content = markup`
    <main>${body}</main>
    <script data-load="${script}"${isDrawn && new Markup(' data-drawn')}>${new Markup(frameScript())}</script>`;
  // It has neither quotes of this kind nor ampersands.
  const policy = embedPolicy(head.text + content.text, { hasForm });
  return markup`<!doctype html>
    <html lang="${lang}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
    ${head}
    </head>
    <body>
    ${content}
    </body>
    </html>
    `.text;
}
