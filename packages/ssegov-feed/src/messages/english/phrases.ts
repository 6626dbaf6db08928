export const list = (words: readonly string[]) => words.join(', ');
export const quoted = (words: readonly string[]) => list(words.map((word) => `"${word}"`));
export const didYouMean = (word: string | undefined) => (word === undefined ? '' : `; did you mean "${word}"?`);
export const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;
