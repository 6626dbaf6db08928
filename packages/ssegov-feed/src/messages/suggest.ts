const fold = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');

/**
 * Levenshtein distance over letters; a swap of two neighbours counts as one step; Hangul counts by its jamo, so that
 * 서율 is one step from 서울.
 */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1, swapped ? before[j - 2]! + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[to.length]!;
}

/** The nearest of the known words, when it is near enough to be meant: at most a third of its letters away. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const sought = fold(word).slice(0, 100);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const folded = fold(candidate);
    const most = Math.max(1, Math.floor(folded.length / 3));
    // Each letter more or less is a step.
    if (Math.abs(folded.length - sought.length) > most) continue;
    const steps = distance(sought, folded);
    if (steps < least && steps <= most) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
