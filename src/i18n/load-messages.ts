import { messageFiles, type InterfaceLanguage, type Vocabularies, type Vocabulary } from './interface-languages.js';

/** The intersection of the types in a union. */
type Intersection<Union> = (Union extends unknown ? (words: Union) => void : never) extends (words: infer Words) => void
  ? Words
  : never;

/** Loads vocabularies in one language, as one object. Rejects if one of them cannot be loaded. */
export async function loadMessages<Name extends Vocabulary>(
  language: InterfaceLanguage,
  ...vocabularies: readonly Name[]
): Promise<Intersection<Vocabularies[Name]>> {
  const files = await Promise.all(vocabularies.map((name) => messageFiles[language][name]()));
  return Object.assign({}, ...files.map(({ words }) => words)) as Intersection<Vocabularies[Name]>;
}
