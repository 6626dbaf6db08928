/** The language that the visitor's browser is set to; undefined in some shells and test DOMs. */
export const browserLanguage = (): string | undefined =>
  (globalThis as { navigator?: Partial<Navigator> }).navigator?.language;
