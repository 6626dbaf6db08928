/** Folds a word for comparison: ignores width, case, white space, hyphens and underscores. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
