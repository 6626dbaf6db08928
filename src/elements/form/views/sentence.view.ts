import type { Reader } from '../../../i18n/reader.js';
import type { Localised } from '../../../schema/types.js';
import { localisedView } from '../../shared/text.view.js';

/** Never in a text: a private character. */
const gap = '\uE000';

/** A sentence of the interface around a name of the feed, which keeps its own language. */
export function sentenceView(sentence: (name: string) => string, name: Localised, reader: Reader): unknown {
  const [before, after] = sentence(gap).split(gap);
  return [before, localisedView(name, reader), after];
}
