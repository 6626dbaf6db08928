import { foldText } from '../../../../../src/search/text/fold-text.js';
import { romanisationPattern } from '../../../../../src/search/query/romanisation-pattern.js';

/**
 * A key that is equal for two romanisations of one name (Sungdong, Seongdong), by the rules of the search. Not for
 * display.
 */
export const foldSounds = (word: string): string => romanisationPattern(foldText(word)).expression.source;
