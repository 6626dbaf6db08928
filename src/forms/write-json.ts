/** Like `JSON.stringify`, but without calling `toJSON`: old libraries add one to every array, which writes lists as strings. */
export function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`).join()}}`;
}
