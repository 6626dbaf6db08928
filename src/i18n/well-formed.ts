/**
 * A language's tag as `Intl` wants it, from whatever a page or a browser gives: `ko_KR.UTF-8` is `ko-KR`. Undefined where it
 * is none: `Intl` throws on `lang="한국어"`.
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
