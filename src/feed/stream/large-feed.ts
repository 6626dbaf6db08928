import { nextPaint } from '../../scheduling/next-task.js';
import type * as parser from '../../schema/parse-feed.js';
import type { ParsedFeed } from '../../schema/types.js';
import { recordScanner } from './record-scanner.js';
import { tagSharer } from './share-tags.js';
import { takeTurns } from '../../scheduling/take-turns.js';

/** Members in the first batch: as many as the skeleton has cards at most. */
const firstCount = 48;

/** Characters up to which a text is kept beside its members, as the last good feed: some 13,000 members. */
const keptLength = 8 * 1024 * 1024;

export interface LargeFeed {
  /** Reads one more piece. Throws a `SyntaxError` where the text is no JSON. */
  readonly push: (piece: string) => Promise<void>;
  /** What has been read, at the end of the text. Throws a `SyntaxError` where the text is no JSON. */
  readonly end: () => ParsedFeed;
  /** All the text; empty where that is too long to be kept. */
  readonly text: () => string;
}

/**
 * Reads a feed while its text comes: parsed and validated in slices that leave the page its frames, each piece of text let go
 * as soon as it is read. In the end it has read what `parseFeed` would have. `onFirst` is given the first members, if
 * everything else that they need stands before them in the feed. The parser is passed in, because it loads on demand.
 */
export function largeFeed(
  { memberReader, readFeed }: Pick<typeof parser, 'memberReader' | 'readFeed'>,
  onFirst: (first: ParsedFeed) => void,
): LargeFeed {
  const { scan, around } = recordScanner();
  const members = memberReader();
  const shareTags = tagSharer();
  const yieldToPage = takeTurns();
  let length = 0;
  let text = '';
  let isFirst = true;

  const showFirst = async () => {
    isFirst = false;
    try {
      const first = readFeed(JSON.parse(`${around().head}]}`), members);
      onFirst(first);
      // Painted before the rest is read.
      await nextPaint();
      await yieldToPage(true);
    } catch {
      // What they need comes after them, or is wrong: said in the end.
    }
  };

  return {
    async push(piece) {
      length += piece.length;
      text = length > keptLength ? '' : text + piece;
      for (const records of scan(piece)) {
        members.add(shareTags(records));
        if (isFirst && members.kept.size >= firstCount) await showFirst();
        await yieldToPage();
      }
    },
    end() {
      const { began, head, tail } = around();
      if (!began) return readFeed(JSON.parse(head));
      // A feed may say `members` twice, and the last one counts.
      const mark = `${Math.random()}`;
      const envelope = JSON.parse(`${head}"${mark}"${tail}`) as { readonly members?: readonly unknown[] };
      return readFeed(envelope, envelope.members?.[0] === mark ? members : undefined);
    },
    text: () => text,
  };
}
