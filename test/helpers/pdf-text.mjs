import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF as Chromium writes it: glyphs, read by the table of each font. It reads no other part of
 * the format.
 * @param {Buffer} pdf
 * @returns {string[]}
 */
export function readPdfPages(pdf) {
  const objects = readObjects(pdf);
  /** @param {string} text @param {string} key */
  const follow = (text, key) => {
    const number = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1];
    return number ? objects.get(number) : undefined;
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => {
    const resources = follow(head, 'Resources')?.head ?? head;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [
        name,
        readGlyphs(follow(objects.get(number)?.head ?? '', 'ToUnicode')?.stream ?? ''),
      ]),
    );
    return readText(follow(head, 'Contents')?.stream ?? '', fonts);
  });
}

/** @param {Buffer} pdf */
function readObjects(pdf) {
  const text = pdf.toString('latin1');
  /** @type {Map<string, { head: string, stream: string }>} */
  const objects = new Map();
  for (const { 0: start, 1: number = '', index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const body = text.slice(index + start.length, text.indexOf('endobj', index));
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(body.indexOf('\n', at) + 1, body.lastIndexOf('endstream'));
    const isPacked = head.includes('/FlateDecode') && !head.includes('/Image') && !head.includes('/FontFile');
    objects.set(number, { head, stream: isPacked ? unpack(raw) : raw });
  }
  return objects;
}

/** @param {string} raw */
function unpack(raw) {
  try {
    return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** @param {string} hex in UTF-16 */
const unicode = (hex) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/**
 * What each glyph of a font means.
 * @param {string} table
 */
function readGlyphs(table) {
  /** @type {Map<number, string>} */
  const glyphs = new Map();
  for (const [, block = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(parseInt(glyph, 16), unicode(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
        glyphs.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)));
  return glyphs;
}

/**
 * @param {string} content
 * @param {Map<string, Map<number, string>>} fonts
 */
function readText(content, fonts) {
  /** @type {Map<number, string> | undefined} */
  let font;
  let text = '';
  for (const [, name, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(<[0-9A-Fa-f]+> Tj|\[[^\]]*\] TJ)/g)) {
    if (name) font = fonts.get(name);
    for (const [, hex = ''] of shown.matchAll(/<([0-9A-Fa-f]+)>/g))
      text += (hex.match(/.{4}/g) ?? []).map((glyph) => font?.get(parseInt(glyph, 16)) ?? '').join('');
  }
  return text;
}
