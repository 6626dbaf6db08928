import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plugin = join(root, 'integrations/wordpress/ssegov-widgets');
const widgets = join(root, 'dist/cdn');
const target = join(root, 'dist/wordpress');

/** Of the build for static hosts, what a WordPress site needs: no pages for frames, no pinned files, no source maps. */
const isNeeded = (/** @type {string} */ file) =>
  !/\.map$|^(embed|pinned)\/|^(embed\.js|integrity\.json|sbom\.cdx\.json)$|\.html$/.test(file);

/** @param {string} folder */
const listFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/*
 * `npm run build:wordpress`: the plugin with its copy of the widgets, as a folder and as the file that is uploaded to a site.
 * Needs `npm run build` before it. The archive has the same bytes for the same files.
 */
if (!existsSync(join(widgets, 'ssegov.js'))) throw new Error('dist/cdn is not there: run npm run build first.');
const folder = join(target, 'ssegov-widgets');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(plugin, folder, { recursive: true });
for (const file of listFiles(widgets).filter(isNeeded))
  cpSync(join(widgets, file), join(folder, 'widgets', file), { recursive: true });
const files = listFiles(folder).map((file) => [`ssegov-widgets/${file}`, readFileSync(join(folder, file))]);
const archive = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 9 });
writeFileSync(join(target, 'ssegov-widgets.zip'), archive);
console.log(`dist/wordpress/ssegov-widgets.zip: ${files.length} files, ${Math.round(archive.length / 1024)} kB`);
