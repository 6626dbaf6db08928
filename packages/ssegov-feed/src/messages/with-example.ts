/** The schema's reasons name an id of a member as their example, whatever the id is of; the reader needs one of that kind. */
export function withExample(path: readonly (string | number)[], reason: string): string {
  const names = path.filter((key) => typeof key === 'string');
  const isOf = (...keys: readonly string[]) => names.some((name) => keys.includes(name));
  const example = isOf('source', 'sources') ? 'gsef-list' : isOf('newsletters') ? 'monthly-news' : undefined;
  return example ? reason.replace('an id like seoul-jung-gu', `an id like ${example}`) : reason;
}
