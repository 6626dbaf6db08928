import { foldText, isPlain } from './fold-text.js';

/** Bits that describe a place in a block. They are separate constants, because a minifier inlines these. */
export const wordStart = 1;
export const textStart = 2;
export const textEnd = 4;
/** The end of a name without its suffix. */
export const stemEnd = 8;
export const inName = 16;

/** A text by which a member can be found. */
export interface SearchText {
  readonly text: string;
  readonly field: 'name' | 'formerName' | 'alias' | 'region' | 'regionAlias';
}

/**
 * The folded texts of several records in one string, each text with a line feed at its end: they take one scan, and no object
 * for each record. 100,000 members have about 4 million characters, with a byte in `places` for each.
 */
export interface TextBlock {
  readonly text: string;
  /** For each character, the sum of the constants above that hold there. */
  readonly places: Uint8Array;
  /** For each record, where its texts end. */
  readonly ends: Uint32Array;
}

/** The suffix that people leave out: 성동(구), 경기(도), 서울(특별시), Seongdong(-gu). */
const administrativeSuffix = /(?:(?:특별|자치|광역)*[시도]|[군구]|si|gun?|do)$/;

/** The words of a text, folded. */
const wordsOf = (text: string): string[] =>
  isPlain(text)
    ? text
        .toLowerCase()
        .replaceAll("'", '')
        .split(/[^a-z0-9가-힣]+/)
    : text
        .normalize('NFKC')
        .split(/[^\p{L}\p{M}\p{N}'’]+/u)
        .map(foldText);

/** Makes a block of the texts of records. */
export function textBlock(records: readonly (readonly SearchText[])[]): TextBlock {
  const ends = new Uint32Array(records.length);
  let places = new Uint8Array(64 * records.length + 64);
  let block = '';
  records.forEach((texts, record) => {
    for (const { text, field } of texts) {
      const begin = block.length;
      const starts: number[] = [];
      let line = '';
      for (const part of wordsOf(text)) {
        if (part) starts.push(begin + line.length);
        line += part;
      }
      const end = begin + line.length;
      block += `${line}\n`;
      if (places.length < block.length) {
        const larger = new Uint8Array(2 * block.length);
        larger.set(places);
        places = larger;
      }
      if (field === 'name') places.fill(inName, begin, end);
      for (const start of starts) places[start]! |= wordStart;
      places[end] = textEnd;
      places[begin]! |= textStart;
      const suffix = administrativeSuffix.exec(line)?.index ?? 0;
      if (suffix > 0) places[begin + suffix]! |= stemEnd;
    }
    ends[record] = block.length;
  });
  return { text: block || '\n', places: places.slice(0, block.length), ends };
}
