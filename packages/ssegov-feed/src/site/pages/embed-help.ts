import { markup, type Markup } from '../markup.js';
import type { SiteText } from '../site-text.js';

export interface EmbedHelp {
  /** The tag with its script, in one line. */
  readonly tag: string;
  /** The link that the script turns into the element. */
  readonly link: string;
  readonly frame: string;
  /** An address that systems with previews take. */
  readonly address: string;
}

const block = (label: string, code: string): Markup => markup`<li><p>${label}</p><pre><code>${code}</code></pre></li>`;

/** "How to embed this", folded. Each snippet is one line, so that no editor puts paragraphs into it. */
export const embedHelpView = ({ tag, link, frame, address }: EmbedHelp, { say }: SiteText): Markup =>
  markup`<details class="embed" id="embed">
    <summary>${say.embed}</summary>
    <ol>
    ${[
      block(say.embedTag, tag),
      block(say.embedLink, link),
      block(say.embedFrame, frame),
      block(say.embedAddress, address),
    ]}</ol>
    </details>`;
