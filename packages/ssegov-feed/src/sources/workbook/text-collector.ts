import { isTrue, type ReadAttribute } from './parse-xml.js';

/** A text without its formatting; `struck` when any of it is struck out. */
export interface CollectedText {
  readonly text: string;
  readonly struck: boolean;
}

// Excel writes characters that XML does not allow, and line ends, as `_x000D_`.
const unescape = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/**
 * Collects one text of a workbook: `<t>` alone or in runs, without the phonetic readings (`<rPh>`) of Japanese texts.
 */
export class TextCollector {
  #text = '';
  #struck = false;
  #isText = false;
  #isReading = false;

  open(name: string, attribute: ReadAttribute): void {
    if (name === 'rPh') this.#isReading = true;
    if (name === 't') this.#isText = !this.#isReading;
    if (name === 'strike' && isTrue(attribute('val') ?? '1')) this.#struck = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    if (name === 't') this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  /** Returns the text so far, and begins the next one. */
  take(): CollectedText {
    const taken = { text: unescape(this.#text), struck: this.#struck };
    this.#text = '';
    this.#struck = false;
    return taken;
  }
}
