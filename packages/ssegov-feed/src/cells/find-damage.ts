import iconv from 'iconv-lite';

/**
 * How a text was damaged. `lost`: characters that cannot be restored. `encoding`: decoded with another
 * encoding than its own. `entity`: copied from HTML.
 */
export interface Damage {
  readonly kind: 'lost' | 'encoding' | 'entity';
  /** The original text, when it can be restored. */
  readonly original?: string | undefined;
}

// The replacement character, private-use characters, lone surrogates, and control characters other than the line break.
const lost = /[\uFFFD\p{Co}\p{Cs}]|(?!\n)\p{Cc}/u;

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu;
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

function decodeEntity(text: string): string {
  const name = text.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#')) return code <= 0x10ffff ? String.fromCodePoint(code) : text;
  return characters[name] ?? text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A Windows-1252 quotation mark and the letter after it, read as CP949, become one Hangul syllable: `’s` becomes 뭩. */
const restoreSwallowed = (text: string) =>
  text.replace(/(?<=[a-z])[가-힣]|[가-힣](?=[a-z])/giu, (syllable) => {
    const bytes = iconv.encode(syllable, 'cp949');
    return bytes.length === 2 && bytes[1]! < 0x80 ? iconv.decode(bytes, 'win1252') : syllable;
  });

/** UTF-8 read as CP949 turns 성동구 into 꽦룞援. Some bytes are lost, so only complete characters can be restored. */
const restoreCp949 = (text: string) =>
  text.replace(/[\u0250-\uFFFF]{2,}/gu, (run) => {
    const decoded = decodeUtf8(iconv.encode(run, 'cp949'));
    return decoded && /[가-힣]/u.test(decoded) ? decoded : run;
  });

/** UTF-8 or CP949 read as Windows-1252: â€™ for ’, ¼ºµ¿±¸ for 성동구. */
const restoreLatin = (text: string) =>
  text.replace(/[\u00A0-\u00FF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2,}/gu, (run) => {
    const bytes = iconv.encode(run, 'win1252');
    const utf8 = decodeUtf8(bytes);
    if (utf8 && /^[\u00A0-\u00FF\u2010-\u203A가-힣]+$/u.test(utf8)) return utf8;
    const korean = iconv.decode(bytes, 'cp949');
    return run.length >= 4 && /^[가-힣]+$/u.test(korean) ? korean : run;
  });

/** Finds signs that a text was damaged after it was typed. */
export function findDamage(text: string): Damage | undefined {
  if (lost.test(text)) return { kind: 'lost' };
  if (text.search(entity) >= 0) {
    const plain = text.replace(entity, decodeEntity);
    return { kind: 'entity', original: plain === text ? undefined : plain };
  }
  const restored = [restoreSwallowed, restoreCp949, restoreLatin].map((restore) => restore(text));
  const original = restored.find((candidate) => candidate !== text);
  return original === undefined ? undefined : { kind: 'encoding', original };
}

/**
 * Finds question marks that stand for lost characters: Excel writes one for each character that CP949 lacks (é, emoji,
 * rare Hanja). A name never contains one. In prose a single detached one may be a real question: `doubt`.
 */
export function findLostCharacter(text: string, isProse: boolean): 'question' | 'doubt' | undefined {
  // URLs contain question marks of their own.
  const words = text.replace(/https?:\/\/\S+/giu, '');
  if (!isProse) return words.includes('?') ? 'question' : undefined;
  if (/\?\p{L}/u.test(words)) return 'question';
  const detached = words.match(/(?<=^|\s)\?|\?(?=\?)/gu)?.length ?? 0;
  if (detached > 1) return 'question';
  return detached === 1 ? 'doubt' : undefined;
}
