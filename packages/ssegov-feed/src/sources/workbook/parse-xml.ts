import { Parser } from 'saxen';

/** An attribute by its name, with or without a prefix, its entities decoded. */
export type ReadAttribute = (name: string) => string | undefined;

export interface XmlHandlers {
  readonly open: (name: string, attribute: ReadAttribute) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

// Some programs write a prefix before every name: `x:row`.
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads one part of a workbook. Names come without their prefix. Throws when the part is not well-formed. */
export function parseXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    open(localName(name), (attributeName) => {
      const all = attributes();
      const value = all[attributeName] ?? Object.entries(all).find(([key]) => key.endsWith(`:${attributeName}`))?.[1];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => close?.(localName(name)));
  if (text) {
    parser.on('text', (content, decode) => text(decode(content)));
    parser.on('cdata', text);
  }
  parser.parse(xml.replace(/^\uFEFF/u, ''));
}

/** `1`, `true` and `on` are true in these files. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
