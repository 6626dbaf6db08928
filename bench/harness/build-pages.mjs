import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = new URL('../', import.meta.url);
/** @param {string} path */
const pathOf = (path) => fileURLToPath(new URL(path, root));

/**
 * Bundles one peer's page by itself, so that no page pays for another's chunks. Ours is not bundled: it is what partners load.
 * @param {string} peer
 */
export async function buildPage(peer) {
  const toolbar = readFileSync(new URL('pages/shared/toolbar.html', root), 'utf8');
  await build({
    root: pathOf(`pages/${peer}/`),
    base: `/${peer}/`,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'toolbar',
        transformIndexHtml: { order: 'pre', handler: (html) => html.replace(/ *<!-- toolbar -->\n/, toolbar) },
      },
    ],
    build: {
      ...{
        outDir: pathOf(`dist/${peer}`),
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        reportCompressedSize: false,
      },
      rolldownOptions: { output: { minify: true } },
    },
  });
}
