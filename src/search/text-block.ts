import { foldText } from './fold-text.js';

/** What stands at a place of a block; the first two and `inName` hold for a beginning, the next two for an end. */
export const place = { wordStart: 1, textStart: 2, textEnd: 4, stemEnd: 8, inName: 16 } as const;

export interface SearchText {
  readonly text: string;
  readonly field: 'name' | 'formerName' | 'alias' | 'region';
}

/**
 * The folded texts of some records in one flat string, each text closed by a line feed: one scan, no object per record.
 * 100,000 members are about 4 million characters, and a byte for each.
 */
export interface TextBlock {
  readonly text: string;
  /** For each character, the sum of what `place` says of it. */
  readonly places: Uint8Array;
  /** For each record, where its texts end. */
  readonly ends: Uint32Array;
}

/** What readers leave out: 성동(구), 경기(도), 서울(특별시), Seongdong(-gu). */
const administrativeSuffix = /(?:(?:특별자치|특별|광역)?[시도]|[군구]|si|gu|gun|do)$/;

/** Lays records out for scanning. `fold` is applied to each word of a text. */
export function textBlock(records: readonly (readonly SearchText[])[], fold = foldText): TextBlock {
  const ends = new Uint32Array(records.length);
  const places: number[] = [];
  const folded: string[] = [];
  records.forEach((texts, record) => {
    for (const { text, field } of texts) {
      const begin = places.length;
      const inName = field === 'name' ? place.inName : 0;
      let line = '';
      for (const word of text.split(/[^\p{L}\p{M}\p{N}'’]+/u)) {
        const start = begin + line.length;
        line += fold(word);
        while (places.length < begin + line.length) places.push(inName);
        if (start < places.length) places[start]! |= place.wordStart;
      }
      places.push(place.textEnd);
      places[begin]! |= place.textStart;
      const stem = line.search(administrativeSuffix);
      if (stem > 0) places[begin + stem]! |= place.stemEnd;
      folded.push(line);
    }
    ends[record] = places.length;
  });
  return { text: `${folded.join('\n')}\n`, places: Uint8Array.from(places), ends };
}
