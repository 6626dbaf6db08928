import type { Reader } from '../../../i18n/reader.js';
import type { Localised } from '../../../schema/types.js';
import { localisedView } from '../../shared/text.view.js';

/** A character of the private use area, which occurs in no text. */
const gap = '\uE000';

/** A sentence of the interface with a name from the feed in it, which is tagged with its own language. */
export function sentenceView(sentence: (name: string) => string, name: Localised, reader: Reader): unknown {
  const [before, after] = sentence(gap).split(gap);
  return [before, localisedView(name, reader), after];
}
