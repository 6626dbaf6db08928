/** A word without what does not matter when two are compared: width, case, blanks, hyphens and underscores. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
