const quoteCode = 0x22;
const backslashCode = 0x5c;
const commaCode = 0x2c;
/**
 * The bit in which `[` and `{`, `]` and `}` differ. Outside of strings, no other character of JSON has these codes with it
 * set.
 */
const bracketBit = 0x20;
const openingCode = 0x7b;
const closingCode = 0x7d;

/** The key before the list of members; not the end of a longer string. */
const membersKey = /[{,]\s*"members"\s*:\s*$/;
/** Characters before the list in which the key is searched. A feed with more white space there is read as a whole. */
const maximumKeyLength = 64;

/** Characters of members that are parsed at once: some 25 members, in a third of a millisecond. */
export const batch = { length: 16_384 };

export interface RecordScanner {
  /** The members that the piece has completed, in batches. Throws a `SyntaxError` if they are not JSON. */
  readonly scan: (piece: string) => Generator<readonly unknown[], void>;
  /** The text before the members, whether they have begun, and, at the end of the text, the text after them. */
  readonly around: () => { readonly began: boolean; readonly head: string; readonly tail: string };
}

/**
 * Finds the end of each member of a feed while its text is loading, in pieces that may be cut anywhere. It looks only at
 * brackets and strings; `JSON.parse` decides whether the text is JSON. It gets all of it: the members in batches, the
 * remainder at the end.
 */
export function recordScanner(): RecordScanner {
  let head = '';
  let tail = '';
  let began = false;
  let ended = false;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  /** The end of the text so far, until the members begin. */
  let before = '';
  /** Members' text since the last batch. */
  let pending = '';
  let isFollowing = false;

  /** The place after the end of the string or of the piece. */
  const leaveString = (piece: string, at: number): number => {
    const begin = isEscaped ? at + 1 : at;
    const found = piece.indexOf('"', begin);
    const end = found < 0 ? piece.length : found;
    let slash = end;
    while (slash > begin && piece.charCodeAt(slash - 1) === backslashCode) slash--;
    const isOdd = (end - slash) % 2 === 1;
    isString = found < 0 || isOdd;
    isEscaped = found < 0 && isOdd;
    return end + 1;
  };

  const isList = (piece: string, at: number): boolean =>
    piece[at] === '[' &&
    membersKey.test(before.slice(Math.min(at, maximumKeyLength)) + piece.slice(Math.max(0, at - maximumKeyLength), at));

  /** Parses the batch. An empty one beside a comma is an error, as it is in JSON. */
  const completeRecords = (isFollowed: boolean): unknown[] => {
    const members = JSON.parse(`[${pending}]`) as unknown[];
    if (!members.length && (isFollowing || isFollowed)) throw new SyntaxError('a comma without a member on both sides');
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
      if (code === quoteCode) isString = true;
      else if ((code | bracketBit) === openingCode) {
        depth++;
        if (!began && depth === 2 && isList(piece, at)) {
          began = true;
          head += piece.slice(0, at + 1);
          from = at + 1;
        }
      } else if ((code | bracketBit) === closingCode) {
        depth--;
        if (began && depth === 1) {
          pending += piece.slice(from, at);
          yield completeRecords(false);
          ended = true;
          from = at;
        }
      } else if (code === commaCode && began && depth === 2 && pending.length + at - from >= batch.length) {
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
    // Not needed once the members have begun: joining would copy each piece.
    if (!began) before = (before + piece).slice(-maximumKeyLength);
  }

  return { scan, around: () => ({ began, head, tail }) };
}
