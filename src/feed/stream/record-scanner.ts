const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
/** `[` and `{`, `]` and `}`: nothing else in JSON has these codes without this bit. */
const bracket = 0x20;
const opening = 0x7b;
const closing = 0x7d;

/** What stands before the list of members: the key itself, not the end of a longer string. */
const membersKey = /[{,]\s*"members"\s*:\s*$/;
/** Characters in which that is looked for. A feed that puts more space in between is read as a whole. */
const keyRoom = 64;

/** Characters of members that are parsed at once: some 25 members, a third of a millisecond. */
export const batch = { length: 16_384 };

export interface RecordScanner {
  /** The members that the piece has completed, in batches. Throws a `SyntaxError` where they are no JSON. */
  readonly scan: (piece: string) => Generator<readonly unknown[], void>;
  /** What stands before the members, if they have begun; and, once the text has ended, after them. */
  readonly around: () => { readonly began: boolean; readonly head: string; readonly tail: string };
}

/**
 * Finds where the members of a feed end while its text still comes, in pieces that may be cut anywhere. It looks at brackets
 * and strings alone: whether the text is JSON is said by `JSON.parse`, to which all of it goes, the members a batch at a
 * time, the remainder of the feed in the end.
 */
export function recordScanner(): RecordScanner {
  let head = '';
  let tail = '';
  let began = false;
  let ended = false;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  /** The end of the piece before. */
  let before = '';
  /** Members' text since the last batch. */
  let pending = '';
  let isFollowing = false;

  /** Where the string ends, or the piece. */
  const leaveString = (piece: string, at: number): number => {
    const begin = isEscaped ? at + 1 : at;
    const found = piece.indexOf('"', begin);
    const end = found < 0 ? piece.length : found;
    let slash = end;
    while (slash > begin && piece.charCodeAt(slash - 1) === backslash) slash--;
    const isOdd = (end - slash) % 2 === 1;
    isString = found < 0 || isOdd;
    isEscaped = found < 0 && isOdd;
    return end + 1;
  };

  const isList = (piece: string, at: number): boolean =>
    piece[at] === '[' &&
    membersKey.test(before.slice(Math.min(at, keyRoom)) + piece.slice(Math.max(0, at - keyRoom), at));

  /** The batch, parsed: on either side of a comma, JSON wants something. */
  const completeRecords = (isFollowed: boolean): unknown[] => {
    const members = JSON.parse(`[${pending}]`) as unknown[];
    if (!members.length && (isFollowing || isFollowed)) throw new SyntaxError('nothing beside a comma');
    isFollowing = true;
    pending = '';
    return members;
  };

  function* scan(piece: string): Generator<readonly unknown[], void> {
    let from = 0;
    for (let at = 0; at < piece.length && !ended;) {
      if (isString) {
        at = leaveString(piece, at);
        continue;
      }
      const code = piece.charCodeAt(at);
      if (code === quote) isString = true;
      else if ((code | bracket) === opening) {
        depth++;
        if (!began && depth === 2 && isList(piece, at)) {
          began = true;
          head += piece.slice(0, at + 1);
          from = at + 1;
        }
      } else if ((code | bracket) === closing) {
        depth--;
        if (began && depth === 1) {
          pending += piece.slice(from, at);
          yield completeRecords(false);
          ended = true;
          from = at;
        }
      } else if (code === comma && began && depth === 2 && pending.length + at - from >= batch.length) {
        pending += piece.slice(from, at);
        from = at + 1;
        yield completeRecords(true);
      }
      at++;
    }
    const remainder = piece.slice(from);
    if (ended) tail += remainder;
    else if (began) pending += remainder;
    else head += remainder;
    // Once they have begun nobody asks; joined, it would copy the piece.
    if (!began) before = (before + piece).slice(-keyRoom);
  }

  return { scan, around: () => ({ began, head, tail }) };
}
