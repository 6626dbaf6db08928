import { foldText } from '../../../../../src/search/text/fold-text.js';
import { romanisationPattern } from '../../../../../src/search/query/romanisation-pattern.js';

/** The same for two romanisations of one name, by the rule that the search has: Sungdong and Seongdong. Not to be read. */
export const foldSounds = (word: string): string => romanisationPattern(foldText(word)).expression.source;
