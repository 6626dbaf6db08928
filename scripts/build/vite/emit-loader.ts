import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Writes a classic script beside the modules: bundlers only make modules. */
export function emitLoader(fileName: string, source: string): Plugin {
  return {
    name: 'emit-loader',
    async generateBundle() {
      const { code = '' } = await minify(readFileSync(source, 'utf8'), { ecma: 2020 });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}
