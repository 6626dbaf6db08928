/**
 * The value without the texts that are null: in the organisation file `"en": null` says that a name has no English form, on
 * purpose. The gap is no fault then, and the feed has nothing there.
 */
export function takeOutBlanks(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => takeOutBlanks(item, languages));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key, content]) => content !== null || !languages.includes(key));
  return Object.fromEntries(entries.map(([key, content]) => [key, takeOutBlanks(content, languages)]));
}
