import { foldText } from './fold-text.js';

/** What stands at a place of a block. Constants of their own, because a minifier inlines those. */
export const wordStart = 1;
export const textStart = 2;
export const textEnd = 4;
/** Where a name ends for those who leave out its suffix. */
export const stemEnd = 8;
export const inName = 16;

export interface SearchText {
  readonly text: string;
  readonly field: 'name' | 'formerName' | 'alias' | 'region' | 'regionAlias';
}

/**
 * The folded texts of some records in one flat string, each text closed by a line feed: one scan, no object per record.
 * 100,000 members are about 4 million characters, and a byte for each.
 */
export interface TextBlock {
  readonly text: string;
  /** For each character, the sum of the constants above that hold there. */
  readonly places: Uint8Array;
  /** For each record, where its texts end. */
  readonly ends: Uint32Array;
}

/** What readers leave out: 성동(구), 경기(도), 서울(특별시), Seongdong(-gu). */
const administrativeSuffix = /(?:(?:특별|자치|광역)*[시도]|[군구]|si|gun?|do)$/;

/** Lays records out for scanning. */
export function textBlock(records: readonly (readonly SearchText[])[]): TextBlock {
  const ends = new Uint32Array(records.length);
  const places: number[] = [];
  const folded: string[] = [];
  records.forEach((texts, record) => {
    for (const { text, field } of texts) {
      const begin = places.length;
      const inside = field === 'name' ? inName : 0;
      let line = '';
      for (const word of text.normalize('NFKC').split(/[^\p{L}\p{M}\p{N}'’]+/u)) {
        const part = foldText(word);
        for (let at = 0; at < part.length; at++) places.push(at ? inside : inside | wordStart);
        line += part;
      }
      places.push(textEnd);
      places[begin]! |= textStart;
      const stem = line.search(administrativeSuffix);
      if (stem > 0) places[begin + stem]! |= stemEnd;
      folded.push(line);
    }
    ends[record] = places.length;
  });
  return { text: `${folded.join('\n')}\n`, places: Uint8Array.from(places), ends };
}
