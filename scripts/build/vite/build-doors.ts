import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { retryingImport } from './retry-imports.js';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** One script for a static host, and its source text. */
export interface Door {
  readonly file: string;
  readonly source: string;
}

/** The source modules that the doors load, by element. */
export interface Loadable {
  readonly elements: Readonly<Record<string, string>>;
  /** Optional modules that load together with an element, by element. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** Modules that an element loads by itself once it is on screen, by element. */
  readonly afterwards: Readonly<Record<string, readonly string[]>>;
  /** Takes over the markup of a server: exports `hydrateRoot`. */
  readonly hydrate: string;
  /** By element and language. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const chunksOf = (bundle: Bundle): Chunk[] => Object.values(bundle).filter((output) => output.type === 'chunk');

/** A chunk and everything that it imports statically, the chunk first. */
function closure(bundle: Bundle, file: string, seen = new Set<string>()): string[] {
  const chunk = bundle[file];
  if (seen.has(file) || chunk?.type !== 'chunk') return [];
  seen.add(file);
  return [file, ...chunk.imports.flatMap((imported) => closure(bundle, imported, seen))];
}

function findChunk(bundle: Bundle, root: string, source: string): string {
  const id = path.resolve(root, source);
  const chunk = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId === id);
  if (!chunk) throw new Error(`no chunk begins with ${source}`);
  return chunk.fileName;
}

/**
 * Builds the doors after the chunks. A door is a single file that names the chunks of each element, so that all of them
 * load in parallel. Also writes `doors.json` beside the output folder, for the size table: the chunks that each element
 * loads first, and those that it then loads by itself.
 */
export function buildDoors(
  doors: readonly Door[],
  { elements, beside, afterwards, hydrate, messages }: Loadable,
  plugins: () => Plugin[],
): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'build-doors',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = '' }, bundle) {
      const filesOf = (source: string) => closure(bundle, findChunk(bundle, config.root, source));
      const load = (files: readonly string[]) => {
        const names = [...new Set(files)].map((file) => `'${file.replace(/^chunks\/|\.js$/g, '')}'`);
        return `load(${names.join(', ')})`;
      };
      const object = (entries: readonly (readonly [string, string])[]) =>
        `{ ${entries.map(([key, value]) => `'${key}': ${value}`).join(', ')} }`;
      const messageLoaders = Object.entries(messages).map(([name, byLanguage]) => {
        // Loads with the messages, because a door continues without them when they fail.
        const own = filesOf(elements[name] ?? '');
        const companions = (beside[name] ?? []).flatMap(filesOf).filter((file) => !own.includes(file));
        const loaders = Object.entries(byLanguage).map(
          ([tag, sources]) => [tag, load([...sources.flatMap(filesOf), ...companions])] as const,
        );
        return [name, object(loaders)] as const;
      });
      // `load` takes names, because one `import()` per chunk would make the door larger.
      const modules = `
        const $up = '';${retryingImport}
        const load = (...names) => () => Promise.all(names.map((name) => $import('./chunks/' + name + '.js')));
        export const elementModules = ${object(Object.entries(elements).map(([name, source]) => [name, load(filesOf(source))]))};
        export const hydrateModule = async () => (await ${load(filesOf(hydrate))}())[0].hydrateRoot;
        export const messageModules = ${object(messageLoaders)};`;
      for (const { file, source } of doors) {
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          customLogger: config.logger,
          plugins: [doorModules(file, source, modules), ...plugins()],
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'es2022',
            minify: false,
            lib: { entry: { [file]: `virtual:door/${file}` }, formats: ['es'] },
            rolldownOptions: {
              checks: { bundlerTimings: false },
              makeAbsoluteExternalsRelative: false,
              output: { entryFileNames: '[name].js' },
            },
          },
        });
      }
      const table = Object.fromEntries(
        Object.entries(elements).map(([name, source]) => {
          // Korean, which takes more bytes than English.
          const words = messages[name]?.['ko'] ?? [];
          const first = [...new Set([source, ...(beside[name] ?? []), ...words].flatMap(filesOf))];
          const all = new Set([...first, ...(afterwards[name] ?? []).flatMap(filesOf)]);
          return [name, { first, afterwards: [...all].slice(first.length) }];
        }),
      );
      writeFileSync(path.join(dir, '..', 'doors.json'), `${JSON.stringify(table, null, 2)}\n`);
    },
  };
}

function doorModules(file: string, source: string, modules: string): Plugin {
  const entry = `virtual:door/${file}`;
  return {
    name: 'door-modules',
    enforce: 'pre',
    resolveId: (id, importer) => {
      if (id.endsWith(entry)) return `\0${entry}`;
      if (id.startsWith('./chunks/')) return { id, external: true };
      if (importer === `\0${entry}`) return path.resolve(id);
      return id.endsWith('element-modules.js') ? '\0door-modules' : undefined;
    },
    load: (id) => ({ [`\0${entry}`]: source, '\0door-modules': modules })[id],
  };
}
