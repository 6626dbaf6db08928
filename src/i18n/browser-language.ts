/** What the visitor's browser is set to. Undefined where it does not say: some shells and test DOMs do not. */
export const browserLanguage = (): string | undefined =>
  (globalThis as { navigator?: Partial<Navigator> }).navigator?.language;
