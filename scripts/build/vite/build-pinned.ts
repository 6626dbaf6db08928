import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** The folder of the pinned files. The default feed and everything else of the library stand one above. */
const folder = 'pinned';

/** What the entry of a pinned file is for the bundler. */
const entryOf = (file: string) => `virtual:${folder}/${file}`;

/** What a pinned file does: as the door of its elements, with their code in the same file. */
function sourceOf(names: readonly string[], watches: boolean): string {
  return `
    import { setHydrateLoader } from './src/page/hydrate-loader.ts';
    import { hydrateModule } from './src/page/element-modules.ts';
    import { openDoor, openElementDoor } from './src/page/open-door.ts';
    ${watches ? `import { watchPage } from './src/page/watch-page.ts';` : ''}
    const base = new URL(/* @vite-ignore */ '..', import.meta.url).href;
    setHydrateLoader(hydrateModule);
    ${watches ? 'watchPage(openDoor(base));' : ''}
    await Promise.all([${names.map((name) => `openElementDoor(base, '${name}')`).join(', ')}]);`;
}

/** The module that names what a door can load, with these elements only. Their words come with them. */
function modulesOf(names: readonly string[], elements: Readonly<Record<string, string>>): string {
  const loaders = names.map((name) => `'${name}': () => import('./${elements[name] ?? ''}')`);
  return `
    export const elementModules = { ${loaders.join(', ')} };
    export const hydrateModule = async () => (await import('./src/hydration/hydrate-root.ts')).hydrateRoot;
    export const messageModules = {};`;
}

function pinnedModules(file: string, source: string, modules: string): Plugin {
  const entry = entryOf(file);
  return {
    name: 'pinned-modules',
    enforce: 'pre',
    resolveId: (id, importer) => {
      if (id.endsWith(entry)) return `\0${entry}`;
      if (/\/element-modules\.(js|ts)$/.test(id)) return '\0pinned-modules';
      return importer?.startsWith('\0') && id.startsWith('./src/') ? path.resolve(id) : undefined;
    },
    load: (id) => ({ [`\0${entry}`]: source, '\0pinned-modules': modules })[id],
  };
}

/** Fails the build when a file would load other code, which a hash in the page cannot cover. */
function standAlone(): Plugin {
  return {
    name: 'stand-alone',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const imports = chunks.flatMap(({ fileName, imports, dynamicImports }) =>
        [...imports, ...dynamicImports].filter((file) => file !== fileName),
      );
      if (chunks.length !== 1 || imports.length > 0)
        this.error(`expected one file that imports nothing, found ${chunks.length} that import ${imports.join(', ')}`);
    },
  };
}

/**
 * Writes `pinned/NAME.js` for each element, and `pinned/all.js`: everything that they can need in one file each, so that
 * the hash in a tag's `integrity` covers all code that runs.
 */
export function buildPinned(elements: Readonly<Record<string, string>>, plugins: () => Plugin[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'build-pinned',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = '' }) {
      const all = Object.keys(elements);
      for (const [file, names] of [...all.map((name) => [name, [name]] as const), ['all', all] as const]) {
        const modules = pinnedModules(file, sourceOf(names, file === 'all'), modulesOf(names, elements));
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          customLogger: config.logger,
          define: { 'process.env.NODE_ENV': '"production"' },
          plugins: [modules, ...plugins(), standAlone()],
          build: {
            outDir: path.join(dir, folder),
            emptyOutDir: false,
            target: 'es2022',
            minify: false,
            lib: { entry: { [file]: entryOf(file) }, formats: ['es'] },
            rolldownOptions: {
              checks: { bundlerTimings: false },
              output: { entryFileNames: '[name].js', codeSplitting: false },
            },
          },
        });
      }
    },
  };
}
