import { markup, type Markup } from '../markup.js';
import type { PublishedFile } from '../site.js';
import type { MailText } from './mail-text.js';

export interface MailLink {
  readonly href: string;
  readonly text: string;
}

/** One line of text; its parts have dots between them. */
export interface MailLine {
  readonly parts: readonly MailText[];
  readonly look: 'meta' | 'other' | 'fact' | 'text';
}

/** What a card for mails says. All addresses are absolute. */
export interface MailCard {
  readonly path: string;
  readonly lang: string;
  readonly name: MailText;
  /** The page that the name and the image lead to. */
  readonly page: string;
  readonly image: string;
  /** What the image says. Mail programs that load no images show it; the facts are in the text below. */
  readonly alt: string;
  readonly above: readonly MailLine[];
  readonly below: readonly MailLine[];
  readonly actions: readonly MailLink[];
  readonly foot: MailLink;
}

// Mail programs drop style sheets, and Outlook most properties of boxes: everything stands in attributes of tables and cells.
const font = markup`font-family:'Apple SD Gothic Neo','Malgun Gothic','Segoe UI',Helvetica,Arial,sans-serif;word-break:keep-all;`;
const table = markup`role="presentation" border="0" cellpadding="0" cellspacing="0"`;

const looks: Readonly<Record<MailLine['look'] | 'name', string>> = {
  meta: 'padding:20px 24px 0;font-size:14px;line-height:22px;color:#55625c;',
  name: 'padding:2px 24px 0;font-size:22px;line-height:32px;font-weight:bold;color:#17211d;',
  other: 'padding:0 24px;font-size:15px;line-height:24px;color:#55625c;',
  fact: 'padding:8px 24px 0;font-size:15px;line-height:24px;color:#17211d;',
  text: 'padding:10px 24px 0;font-size:15px;line-height:25px;color:#17211d;',
};

const row = (look: keyof typeof looks, content: Markup | readonly (Markup | string)[]): Markup =>
  markup`<tr><td style="${font}${looks[look]}">${content}</td></tr>`;

const tagged = ({ text, lang }: MailText): Markup | string =>
  lang ? markup`<span lang="${lang}">${text}</span>` : text;

/** Empty parts are left out, and a line without parts. */
function line({ look, parts }: MailLine): Markup | string {
  const shown = parts.filter(({ text }) => text);
  return shown.length
    ? row(
        look,
        shown.flatMap((part, index) => [index ? ' · ' : '', tagged(part)]),
      )
    : '';
}

/** A filled button for the first, an outline for the others. The colour is in the cell as well: Outlook pads no links. */
function action({ href, text }: MailLink, index: number): Markup {
  const [ground, ink] = index ? ['#ffffff', '#0a6045'] : ['#0a6045', '#ffffff'];
  return markup`<td bgcolor="${ground}" style="${font}border:1px solid #0a6045;border-radius:6px;background-color:${ground};padding:9px 16px;font-size:15px;line-height:22px;"><a href="${href}" style="color:${ink};text-decoration:none;">${text}</a></td>
<td width="8" style="font-size:1px;">&nbsp;</td>`;
}

/** Each in lines of its own: a mail has at most 998 characters in a line. */
const lines = (parts: readonly (Markup | string)[]) => parts.flatMap((part) => (part ? [part, '\n'] : []));

/**
 * A page that holds one card, to send or to copy into a newsletter: tables, no script, no style sheet, one image. It asks for
 * light colours, because the image has them.
 */
export function mailCard(card: MailCard): PublishedFile {
  const { path, lang, name, page, image, alt, above, below, actions, foot } = card;
  const named = row('name', markup`<a href="${page}" style="color:#17211d;text-decoration:none;">${tagged(name)}</a>`);
  const rows = [...above.map(line), named, ...below.map(line)];
  const { text } = markup`
    <!DOCTYPE html>
    <html lang="${lang}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light">
    <meta name="supported-color-schemes" content="light">
    <title>${name.text}</title>
    <link rel="canonical" href="${page}">
    </head>
    <body bgcolor="#ffffff" style="margin:0;padding:16px;background-color:#ffffff;">
    <!--[if mso]><table ${table} width="600" align="center"><tr><td><![endif]-->
    <table lang="${lang}" ${table} width="100%" align="center" bgcolor="#ffffff" style="max-width:600px;border:1px solid #d9dfdb;background-color:#ffffff;">
    <tr><td style="${font}font-size:18px;line-height:28px;color:#55625c;">
    <a href="${page}" style="color:#55625c;text-decoration:none;"><img src="${image}" width="600" height="315" alt="${alt}" border="0" style="display:block;width:100%;max-width:600px;height:auto;border:0;"></a>
    </td></tr>
    ${lines(rows)}<tr><td style="padding:18px 24px 22px;"><table ${table}><tr>
    ${lines(actions.map(action))}</tr></table></td></tr>
    <tr><td style="${font}padding:12px 24px 14px;border-top:1px solid #d9dfdb;font-size:13px;line-height:20px;">
    <a href="${foot.href}" style="color:#55625c;text-decoration:underline;">${foot.text}</a>
    </td></tr>
    </table>
    <!--[if mso]></td></tr></table><![endif]-->
    </body>
    </html>`;
  return { path, content: `${text}\n` };
}
