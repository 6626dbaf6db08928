import { defineConfig, type UserConfig } from 'vite';
import { isInBaseChunk } from './scripts/build/vite/base-chunk.js';
import { adoptStyleSheets } from './scripts/build/vite/adopt-style-sheets.js';
import { buildDoors, type Door } from './scripts/build/vite/build-doors.js';
import { buildPinned } from './scripts/build/vite/build-pinned.js';
import { buildScripts } from './scripts/build/vite/build-scripts.js';
import { compressChunks } from './scripts/build/vite/compress-chunks.js';
import { emitLoader } from './scripts/build/vite/emit-loader.js';
import { hintCompilation } from './scripts/build/vite/hint-compilation.js';
import { isolateZod } from './scripts/build/vite/isolate-zod.js';
import { listPackages } from './scripts/build/vite/list-packages.js';
import { minifyTemplates } from './scripts/build/vite/minify-templates.js';
import { ownKeys } from './scripts/build/vite/own-keys.js';
import { renamePolicy } from './scripts/build/vite/rename-policy.js';
import { retryImports } from './scripts/build/vite/retry-imports.js';
import { versionOfPage } from './scripts/build/vite/version-of-page.js';
import { interfaceLanguages } from './src/i18n/interface-languages.js';
import { elements } from './src/page/elements.js';
import packageJson from './package.json' with { type: 'json' };
import feedPackage from './packages/ssegov-feed/package.json' with { type: 'json' };
import receiverPackage from './packages/ssegov-receiver/package.json' with { type: 'json' };

const names = Object.keys(elements);
const definition = (name: string) => `src/elements/${name}/define.ts`;

interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Dependencies are imported, not bundled: the importing project installs them. */
const dependenciesOf = ({ dependencies, peerDependencies = {} }: Dependencies): RegExp[] =>
  Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`));

/** For bundlers: one module per source file. Dependencies are imported, not included. */
const npm: UserConfig = {
  plugins: [minifyTemplates()],
  build: {
    outDir: 'dist/npm',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/hydrate.ts',
        'src/server.ts',
        'src/schema/index.ts',
        'src/react/index.ts',
        ...names.map(definition),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: dependenciesOf(packageJson),
      // `'use client'` in `react/index.js` is kept, since each module stays one: a test reads it there.
      checks: { moduleLevelDirective: false },
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/**
 * The server's door for edge runtimes, with everything that it imports. Their bundlers prefer the browser's Lit, which reads
 * `document` when it loads; the one for Node reads no global of Node's.
 */
const edge: UserConfig = {
  plugins: [minifyTemplates()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/edge',
    target: 'es2022',
    minify: false,
    ssr: 'src/server.ts',
    rolldownOptions: { output: { codeSplitting: false } },
  },
  ssr: { target: 'webworker', noExternal: true, resolve: { conditions: ['node'] } },
};

/** The command of a package for Node. What it shares with the widgets, such as the schema, is bundled. */
const command = (
  name: string,
  packageJson: Parameters<typeof dependenciesOf>[0],
  ...entries: readonly string[]
): UserConfig => ({
  build: {
    outDir: `packages/${name}/dist`,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: [name, ...entries].map((entry) => `packages/${name}/src/${entry}.ts`),
      external: [/^node:/, ...dependenciesOf(packageJson)],
      output: { chunkFileNames: '[name]-[hash:6].js' },
    },
  },
  ssr: { noExternal: true },
});
const feed = command('ssegov-feed', feedPackage, 'publish-worker');
const receiver = command('ssegov-receiver', receiverPackage);

const messageFiles = (vocabularies: readonly string[]) =>
  Object.fromEntries(
    interfaceLanguages.map((tag) => [tag, vocabularies.map((name) => `src/i18n/messages/${name}-messages.${tag}.ts`)]),
  );

const loadable = {
  elements: Object.fromEntries(names.map((name) => [name, definition(name)])),
  // Loads together with the element, which also works without it.
  beside: { directory: ['src/feed/stream/large-feed.ts'] },
  // Loads by itself once the first members are on screen. Only the size table needs to know.
  afterwards: {
    directory: ['src/elements/directory/modules/directory-tools.ts', 'src/i18n/messages/directory-part-messages.ko.ts'],
  },
  hydrate: 'src/hydration/hydrate-root.ts',
  messages: Object.fromEntries(
    Object.entries(elements).map(([name, vocabularies]) => [name, messageFiles(vocabularies)]),
  ),
};

/** What the adapters share: one chunk, so that an adapter costs two requests instead of five. */
const sending = /[\\/]src[\\/]forms[\\/]sending[\\/]/;

/** What the forms and the profile share: one chunk instead of two. */
const shared = /[\\/](contact-links|phone\.view)\.ts$/;

const doors: Door[] = [
  { file: 'ssegov', source: `import './src/autoload.ts';` },
  ...names.map((name) => ({
    file: name,
    source: `import { openElementDoor } from './src/page/open-door.ts'; await openElementDoor(import.meta.url, '${name}');`,
  })),
  // For pages without a bundler that register their own adapter.
  { file: 'register-adapter', source: `export { registerAdapter } from './src/forms/register-adapter.ts';` },
];

const clientPlugins = () => [minifyTemplates(), compressChunks()];

/** What makes the code of others fit a page that is not ours. */
const guards = () => [ownKeys(), renamePolicy('ssegov-widgets'), isolateZod(), adoptStyleSheets()];

/** For any static host: bundled, split and minified. The doors name the chunks, so they are built after them. */
const cdn: UserConfig = {
  plugins: [
    ...guards(),
    versionOfPage(),
    retryImports(),
    ...clientPlugins(),
    hintCompilation(),
    buildDoors(doors, loadable, clientPlugins),
    buildPinned(loadable.elements, () => [...guards(), ...clientPlugins()]),
    emitLoader('loader.js', 'src/loader.js'),
    listPackages(),
    // `frame.js` stands in every embed page; `embed.js` is for the pages that show them in frames.
    buildScripts({ 'embed/frame': 'src/frame/frame.ts', embed: 'src/frame/embed.ts' }, clientPlugins),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    minify: false,
    lib: {
      entry: [
        ...new Set(
          [
            loadable.elements,
            { hydrate: loadable.hydrate },
            loadable.beside,
            ...Object.values(loadable.messages),
          ].flatMap((part: Readonly<Record<string, string | readonly string[]>>) => Object.values(part).flat()),
        ),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      // Code that a lazy part shares with its element stays in the element's chunk.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'chunks/[name]-[hash:6].js',
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        // Code that every element needs is one chunk: one request, and it compresses better.
        codeSplitting: {
          groups: [
            { name: 'base', test: isInBaseChunk },
            { name: 'sending', test: sending },
            { name: 'links', test: shared },
          ],
        },
      },
    },
  },
};

const configs: Readonly<Record<string, UserConfig>> = { npm, edge, feed, receiver };

export default defineConfig(({ mode }) => configs[mode] ?? cdn);
