import { escapeHtml } from '../../../../src/server/escape-html.js';

/** HTML that is written as it is. Everything else is text, and escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | undefined | false | readonly Content[];

function write(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return content.map(write).join('');
  if (typeof content !== 'string' && typeof content !== 'number') return '';
  return escapeHtml(String(content));
}

/** A template of HTML. What stands in it is escaped, for text and for attributes in quotes. Lines are not indented. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const text = strings.map((part, index) => part.replace(/\n\s*/gu, '\n') + write(contents[index])).join('');
  return new Markup(text.replace(/^\n|\n$/gu, ''));
}
