/**
 * Replaces lone surrogates, and removes control characters other than line ends and tabs: mail programs show them
 * badly.
 */
export const cleanBlock = (text: string): string =>
  text
    .normalize()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/**
 * Makes one line. Removes line breaks, which could begin a mail header, and marks that change the reading direction.
 */
export const cleanLine = (text: string): string =>
  cleanBlock(text)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\u2028\u2029]+/g, ' ');
