import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitePaths } from '../site/site-paths.js';
import type { PublishedFile } from '../site/site.js';

export interface Widgets {
  readonly version: string;
  /** The files of `dist/cdn`, twice: under an address that stays, and under one with the version, whose files never change. */
  readonly files: readonly PublishedFile[];
  /** A digest of the widgets and of this program: what another one has made is made anew. */
  readonly key: string;
}

const packageFile = createRequire(import.meta.url).resolve('ssegov-widgets/package.json');

/** The files of this program: one in the published package, its folder in the sources. */
const program = dirname(fileURLToPath(import.meta.url));

/** The widgets that are installed beside this program. */
export function readWidgets(): Widgets {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = join(dirname(packageFile), 'dist', 'cdn');
  const hash = createHash('sha256').update(version);
  const versioned = `${sitePaths.widgets}${version}/`;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    // The demo's feed and embed pages; a published folder has its own.
    .filter((name) => !/^(feed\.json|embed\/.*\.html)$/u.test(name))
    .sort();
  const files = names.flatMap((name) => {
    const content = readFileSync(join(folder, name));
    hash.update(name).update(content);
    return [sitePaths.widgets, versioned].map((place) => ({ path: place + name, content }));
  });
  for (const name of readdirSync(program).sort())
    if (/\.[jt]s$/u.test(name)) hash.update(readFileSync(join(program, name)));
  return { version, files, key: hash.digest('base64url') };
}
