/** `['organisation', 'memberCounts', 2, 'asOf']` as `organisation.memberCounts[2].asOf`. */
export function showPath(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');
}
