/**
 * A well-formed language tag from that of a page or a browser: `ko_KR.UTF-8` → `ko-KR`. Undefined for anything else, on which
 * `Intl` would throw: `lang="한국어"`.
 */
export function wellFormed(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  try {
    return Intl.getCanonicalLocales(
      tag
        .trim()
        .replace(/[.@].*/, '')
        .replaceAll('_', '-'),
    )[0];
  } catch {
    return undefined;
  }
}
