/** Folds the name of a column for comparison: ignores case, white space and punctuation. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-·.,()[\]/"'*:]/gu, '');
