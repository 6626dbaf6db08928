/** The languages that the interface speaks; each is a chunk of its own. */
export const interfaceLanguages = ['ko', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * The interface language for a reader's tag, `ko-KR` or `ko_KR.UTF-8` → `ko`, whatever a page or a browser gives as one.
 * Undefined where the interface does not speak it. Without `Intl`: each text of a feed asks.
 */
export function interfaceLanguage(tag: unknown): InterfaceLanguage | undefined {
  const language = typeof tag === 'string' ? /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase() : undefined;
  return interfaceLanguages.find((known) => known === language);
}
