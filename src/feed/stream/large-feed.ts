import { nextPaint } from '../../scheduling/next-task.js';
import type * as parser from '../../schema/parse-feed.js';
import type { ParsedFeed } from '../../schema/types.js';
import { recordScanner } from './record-scanner.js';
import { tagSharer } from './share-tags.js';
import { createYield } from '../../scheduling/create-yield.js';

/** Members in the first batch: as many cards as the placeholder has at most. */
const firstCount = 48;

/** Characters; a longer text (above some 13,000 members) is not kept as the last good feed, to save memory. */
const keptLength = 8 * 1024 * 1024;

export interface LargeFeed {
  /** Reads the next piece. Rejects with a `SyntaxError` if the text is not JSON. */
  readonly push: (piece: string) => Promise<void>;
  /** Ends the text and returns the feed. Throws a `SyntaxError` if the text is not JSON. */
  readonly end: () => ParsedFeed;
  /** The whole text; empty if it is too long to be kept. */
  readonly text: () => string;
}

/**
 * Reads a feed while its text is loading. It parses and validates in slices, so that the page keeps its frame rate, and drops
 * each piece of text once it is read. The result is that of `parseFeed`. `onFirst` gets the first members, if everything that
 * they need comes before them in the feed. The parser is passed in, because it is loaded on demand.
 */
export function largeFeed(
  { memberReader, readFeed }: Pick<typeof parser, 'memberReader' | 'readFeed'>,
  onFirst: (first: ParsedFeed) => void,
): LargeFeed {
  const { scan, around } = recordScanner();
  const members = memberReader();
  const shareTags = tagSharer();
  const yieldToPage = createYield();
  let length = 0;
  let text = '';
  let isFirst = true;

  const showFirst = async () => {
    isFirst = false;
    try {
      const first = readFeed(JSON.parse(`${around().head}]}`), members);
      onFirst(first);
      // The first members are painted before the remainder is read.
      await nextPaint();
      await yieldToPage(true);
    } catch {
      // What they need comes after them, or is wrong: `end` will tell.
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
      // If JSON has the key `members` twice, the last one counts: a random mark tells whether that was the streamed one.
      const mark = `${Math.random()}`;
      const envelope = JSON.parse(`${head}"${mark}"${tail}`) as { readonly members?: readonly unknown[] };
      return readFeed(envelope, envelope.members?.[0] === mark ? members : undefined);
    },
    text: () => text,
  };
}
