import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let text: string | undefined;

/** The script of the embed pages, from the files for static hosts of `ssegov-widgets`. */
export function frameScript(): string {
  const find = createRequire(import.meta.url).resolve;
  text ??= readFileSync(new URL('dist/cdn/embed/frame.js', `file://${find('ssegov-widgets/package.json')}`), 'utf8').trim();
  return text;
}
