/** Removes half characters, and control characters other than line ends and tabs: mail programs show them badly. */
export const cleanBlock = (text: string): string =>
  text
    .normalize()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/** Makes one line: no line break begins a mail header, and no mark turns the reading direction of what follows. */
export const cleanLine = (text: string): string =>
  cleanBlock(text)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\u2028\u2029]+/g, ' ');
