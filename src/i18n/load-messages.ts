import { messageFiles, type InterfaceLanguage, type Vocabularies, type Vocabulary } from './interface-languages.js';

/** All of several types at once. */
type Intersection<Union> = (Union extends unknown ? (words: Union) => void : never) extends (words: infer Words) => void
  ? Words
  : never;

/** The words of some vocabularies in one language, as one object. Rejects where the code of one cannot be had. */
export async function loadMessages<Name extends Vocabulary>(
  language: InterfaceLanguage,
  ...vocabularies: readonly Name[]
): Promise<Intersection<Vocabularies[Name]>> {
  const files = await Promise.all(vocabularies.map((name) => messageFiles[language][name]()));
  return Object.assign({}, ...files.map(({ words }) => words)) as Intersection<Vocabularies[Name]>;
}
