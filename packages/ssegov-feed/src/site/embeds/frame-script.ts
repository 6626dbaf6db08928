import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packageFile = createRequire(import.meta.url).resolve('ssegov-widgets/package.json');

let text: string | undefined;

/** The script of the embed pages, as `ssegov-widgets` has built it. */
export const frameScript = (): string =>
  (text ??= readFileSync(join(dirname(packageFile), 'dist', 'cdn', 'embed', 'frame.js'), 'utf8').trim());
