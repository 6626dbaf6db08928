/** The name of a column without what does not matter in it: case, blanks and punctuation. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-·.,()[\]/"'*:]/gu, '');
