import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The font of the images of `ssegov-feed publish`: two of the nine weights, so that its users install 2.3 MB instead of 17 MB.
 * The files stay as they are, with all 11,172 syllables: the Open Font License reserves the name to unmodified files.
 * @param {string} folder
 */
export function copyFonts(folder) {
  mkdirSync(folder, { recursive: true });
  for (const weight of [400, 600])
    copyFileSync(
      require.resolve(`@fontsource/pretendard/files/pretendard-latin-${weight}-normal.woff`),
      path.join(folder, `pretendard-${weight}.woff`),
    );
  copyFileSync(require.resolve('@fontsource/pretendard/LICENSE'), path.join(folder, 'LICENSE.txt'));
}
