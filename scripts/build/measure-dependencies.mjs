import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** @typedef {import('./size.mjs').Size} Size */

const root = new URL('../../', import.meta.url);

/** The packages that belong to a dependency: `lit` re-exports three others. */
const families = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  lit: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
});

/** @param {readonly string[]} packages */
const inPackages = (packages) => new RegExp(`/node_modules/(?:${packages.join('|')})/`);

/**
 * Measures what each dependency adds in the browser: the parts that the elements use, minified, in a chunk of their
 * own. In `dist/cdn` they share chunks with our code, so the figures are close but not exact.
 * @returns {Promise<Map<string, Size>>}
 */
export async function measureDependencies() {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const names = Object.keys(dependencies).sort();
  const result = await build({
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('src/define.ts', root)),
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: names.map((name) => ({ name: `of ${name}`, test: inPackages(families[name] ?? [name]) })),
          },
        },
      },
    },
  });
  const { output } = /** @type {{ output: { name?: string, code?: string }[] }} */ (result);
  return new Map(
    names.map((name) => {
      const chunk = output.find((one) => one.name === `of ${name}`);
      if (!chunk?.code) throw new Error(`no element uses ${name}`);
      const bytes = Buffer.from(chunk.code);
      const gzip = gzipSync(bytes, { level: 9 }).length;
      return [name, { raw: bytes.length, gzip, brotli: brotliCompressSync(bytes).length }];
    }),
  );
}
