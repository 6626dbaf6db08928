import { escapeHtml } from './escape-html.js';

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Attributes as they are written: names in lower case, and texts. */
export function writtenAttributes(attributes: Attributes): [name: string, text: string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (!/^[^\s"'<>/=]+$/.test(name)) throw new TypeError(`ssegov-widgets: "${name}" is no name of an attribute.`);
    return value === false || value == null ? [] : [[name.toLowerCase(), value === true ? '' : String(value)]];
  });
}

export const openTag = (tag: string, attributes: Attributes): string =>
  `<${tag}${writtenAttributes(attributes)
    .map(([name, text]) => ` ${name}${text ? `="${escapeHtml(text)}"` : ''}`)
    .join('')}>`;
