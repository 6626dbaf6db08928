/** The longest line, in bytes without its end: https://www.rfc-editor.org/rfc/rfc6350#section-3.2 */
const lineBytes = 75;

// eslint-disable-next-line no-control-regex -- a vCard may hold no control character but the tab
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;
const withoutControls = (text: string) => text.replace(/\r\n?/gu, '\n').replace(controls, '');

/** A text value: https://www.rfc-editor.org/rfc/rfc6350#section-3.4 */
export const vcardText = (text: string): string =>
  withoutControls(text).replace(/[\\,]/gu, '\\$&').replaceAll('\n', '\\n');

/** One component of ADR or ORG, whose components a semicolon parts. */
export const vcardComponent = (text: string): string => vcardText(text).replaceAll(';', '\\;');

/** A URI value: what would end the line is encoded. */
export const vcardUri = (uri: string): string => uri.replace(/\s/gu, encodeURIComponent);

/** A parameter in quotes; quotes and lines within it by https://www.rfc-editor.org/rfc/rfc6868 */
export const vcardParameter = (text: string): string =>
  `"${withoutControls(text).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")}"`;

/** A line that ends with CRLF, folded between characters, never within one. */
export function vcardLine(content: string): string {
  let [folded, bytes] = ['', 0];
  for (const character of content) {
    const size = Buffer.byteLength(character);
    if (bytes + size > lineBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}
