import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds without a further change before the files are read: a program writes a workbook in several steps. */
const pause = 300;

/**
 * Calls back when one of these files has changed. It watches their folders, because most programs write another file and give
 * it the name. Returns a function that stops it.
 */
export function watchFiles(paths: readonly string[], changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder) => {
    const names = new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path)));
    return watch(folder, (_event, name) => {
      if (name === null || !names.has(name)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, pause);
    });
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
