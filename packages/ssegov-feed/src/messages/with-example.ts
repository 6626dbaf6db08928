/**
 * The schema's example of an id is always that of a member. Replaces it by the id of a source or a newsletter when the
 * path leads to one.
 */
export function withExample(path: readonly (string | number)[], reason: string): string {
  const names = path.filter((key) => typeof key === 'string');
  const isOf = (...keys: readonly string[]) => names.some((name) => keys.includes(name));
  const example = isOf('source', 'sources') ? 'gsef-list' : isOf('newsletters') ? 'monthly-news' : undefined;
  return example ? reason.replace('an id like seoul-jung-gu', `an id like ${example}`) : reason;
}
