const fold = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');

/**
 * Levenshtein distance in letters. A swap of two neighbours is one step. Hangul is compared by its jamo, so 서율 is one
 * step from 서울.
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

/** The known word that is most similar, if at most a third of its letters differ. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const target = fold(word).slice(0, 100);
  let best: string | undefined;
  let fewestSteps = Infinity;
  for (const candidate of known) {
    const folded = fold(candidate);
    const maxSteps = Math.max(1, Math.floor(folded.length / 3));
    // The distance is at least the difference of the lengths.
    if (Math.abs(folded.length - target.length) > maxSteps) continue;
    const steps = distance(target, folded);
    if (steps < fewestSteps && steps <= maxSteps) {
      best = candidate;
      fewestSteps = steps;
    }
  }
  return best;
}
