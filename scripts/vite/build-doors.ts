import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { retryingImport } from './retry-imports.js';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** Each script for a static host, and how it begins. */
export interface Door {
  readonly file: string;
  readonly source: string;
}

/** What the doors load by name: the source module of each. */
export interface Loadable {
  readonly elements: Readonly<Record<string, string>>;
  /** Modules that an element is better off with, by element. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** By element and language. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const chunksOf = (bundle: Bundle): Chunk[] => Object.values(bundle).filter((output) => output.type === 'chunk');

/** A chunk and all that it imports statically, itself first. */
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
 * After the chunks, builds the doors: each one a single file that names the built chunks, so that everything an element needs is
 * asked for at once. Writes `doors.json` beside the folder, for the size table: element → the chunks that it needs.
 */
export function buildDoors(
  doors: readonly Door[],
  { elements, beside, messages }: Loadable,
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
        // Asked for with the words, whose failure nobody minds here either.
        const own = filesOf(elements[name] ?? '');
        const besides = (beside[name] ?? []).flatMap(filesOf).filter((file) => !own.includes(file));
        const loaders = Object.entries(byLanguage).map(
          ([tag, sources]) => [tag, load([...sources.flatMap(filesOf), ...besides])] as const,
        );
        return [name, object(loaders)] as const;
      });
      // A name costs some bytes of the first script, an import of its own some more.
      const modules = `
        const $up = '';${retryingImport}
        const load = (...names) => () => Promise.all(names.map((name) => $import('./chunks/' + name + '.js')));
        export const elementModules = ${object(Object.entries(elements).map(([name, source]) => [name, load(filesOf(source))]))};
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
            rolldownOptions: { makeAbsoluteExternalsRelative: false, output: { entryFileNames: '[name].js' } },
          },
        });
      }
      const table = Object.fromEntries(
        Object.entries(elements).map(([name, source]) => {
          // The larger language counts.
          const words = Object.values(messages[name] ?? {})[0] ?? [];
          const needed = [source, ...(beside[name] ?? []), ...words];
          return [name, [...new Set(needed.flatMap(filesOf))]];
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
