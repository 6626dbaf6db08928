import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** Builds scripts that are no modules, each into one file: its path in the output folder without `.js` → its source. */
export function buildScripts(scripts: Readonly<Record<string, string>>, plugins: () => Plugin[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'build-scripts',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = '' }) {
      for (const [file, source] of Object.entries(scripts)) {
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          customLogger: config.logger,
          plugins: plugins(),
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'es2022',
            minify: false,
            lib: {
              entry: path.resolve(config.root, source),
              formats: ['iife'],
              name: '_',
              fileName: () => `${file}.js`,
            },
            rolldownOptions: { checks: { bundlerTimings: false } },
          },
        });
      }
    },
  };
}
