import { readFileSync } from 'node:fs';

/** The version of the package that this file belongs to, wherever in it the build has put it. */
export function findVersion(from = new URL('.', import.meta.url)): string {
  try {
    const { name, version } = JSON.parse(readFileSync(new URL('package.json', from), 'utf8')) as Record<string, string>;
    if (name === 'ssegov-widgets' && version) return version;
  } catch {
    // Not in this folder: look above it.
  }
  const above = new URL('..', from);
  return above.href === from.href ? 'unknown' : findVersion(above);
}
