/** The languages that the interface speaks; each is a chunk of its own. */
export const interfaceLanguages = ['ko', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The interface language for a reader's BCP 47 tag: `ko-KR` → `ko`; undefined where the interface does not speak it. */
export function interfaceLanguage(tag: string | undefined): InterfaceLanguage | undefined {
  const language = tag?.split('-', 1)[0]?.toLowerCase();
  return interfaceLanguages.find((known) => known === language);
}
