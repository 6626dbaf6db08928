import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { argv } from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { measureDependencies } from './measure-dependencies.mjs';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */
/** @typedef {{ element: string, part: string, size: Size }} PartSize */
/** @typedef {{ first: string[], afterwards: string[] }} Chunks */
/**
 * `first`: the script of the door. `total`: everything that loads until the element is on screen (`files`). `all`:
 * that, and what the element then loads by itself (`allFiles`). In bytes.
 * @typedef {{ door: string, element: string, files: string[], allFiles: string[], first: Size, total: Size, all: Size }} DoorSize
 */

const dist = new URL('../../dist/', import.meta.url);
const autoloader = 'ssegov.js';

/** @returns {Record<string, Chunks>} The chunks of each element, as the build has written them. */
const readChunks = () => JSON.parse(readFileSync(new URL('doors.json', dist), 'utf8'));

/**
 * @param {string} file
 * @returns {Size}
 */
function measure(file) {
  const bytes = readFileSync(new URL(`cdn/${file}`, dist));
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, options).length,
  };
}

/**
 * Finds the chunks that some chunks import on demand, such as views, details and export.
 * @param {readonly string[]} files
 * @param {RegExp} imports
 * @param {Set<string>} [seen]
 * @returns {string[]}
 */
function findImports(files, imports, seen = new Set(files)) {
  const found = files.flatMap((file) =>
    [...readFileSync(new URL(`cdn/${file}`, dist), 'utf8').matchAll(imports)].map(([, name]) => `chunks/${name}`),
  );
  const fresh = [...new Set(found)].filter((file) => !seen.has(file));
  fresh.forEach((file) => seen.add(file));
  return fresh.length ? [...fresh, ...findImports(fresh, imports, seen)] : [];
}

/** @param {readonly Size[]} sizes */
const add = (sizes) =>
  sizes.reduce((one, other) => ({
    raw: one.raw + other.raw,
    gzip: one.gzip + other.gzip,
    brotli: one.brotli + other.brotli,
  }));

/**
 * Measures what each element costs through each of its doors, in one language. Each file is compressed alone, as hosts
 * do.
 * @returns {DoorSize[]}
 */
export function measureDoors() {
  return Object.entries(readChunks()).flatMap(([element, chunks]) =>
    [`${element}.js`, autoloader].map((door) => {
      const files = [door, ...chunks.first];
      const allFiles = [...files, ...chunks.afterwards];
      const [total, all] = [add(files.map(measure)), add(allFiles.map(measure))];
      return { door, element, files, allFiles, first: measure(door), total, all };
    }),
  );
}

/**
 * Measures what each element loads on demand, in one language.
 * @returns {PartSize[]}
 */
export function measureParts() {
  return Object.entries(readChunks()).flatMap(([element, { first, afterwards }]) =>
    findImports([...first, ...afterwards], /["'`]\.\/([\w.-]+\.js)["'`]/g)
      .filter((file) => !/\.en-|[\\/](?:directory-)?messages\./.test(file))
      .map((file) => {
        const [, part = file] = /([\w-]+?)(?:\.(?:view|ko))?-[\w-]{6}\.js$/.exec(file) ?? [];
        return { element, part, size: measure(file) };
      }),
  );
}

/**
 * Measures the files that have everything of an element, or of all, in one.
 * @returns {{ file: string, size: Size }[]}
 */
export function measurePinned() {
  return [...Object.keys(readChunks()), 'all'].map((name) => ({
    file: `pinned/${name}.js`,
    size: measure(`pinned/${name}.js`),
  }));
}

/** @param {ReadonlyMap<string, Size>} sizes */
const drawDependencies = (sizes) =>
  [...sizes]
    .map(([name, { raw, gzip, brotli }]) => {
      const cells = [raw, gzip, brotli].map((bytes) => String(bytes).padStart(8));
      return [`dependency: ${name}`.padEnd(48), ...cells].join('');
    })
    .join('\n');

/** @param {readonly PartSize[]} parts */
export const drawParts = (parts) =>
  parts
    .map(({ element, part, size: { raw, gzip, brotli } }) => {
      const cells = [raw, gzip, brotli].map((bytes) => String(bytes).padStart(8));
      return [`${element}, on demand: ${part}`.padEnd(48), ...cells].join('');
    })
    .join('\n');

/** @param {readonly DoorSize[]} doors */
export function drawTable(doors) {
  /** @param {string} name @param {string} what @param {Size} size */
  const row = (name, what, { raw, gzip, brotli }) => [name, what, raw, gzip, brotli];
  const rows = doors.flatMap(({ door, element, files, allFiles, first, total, all }) => [
    row(`${door} → ${element}`, 'first script', first),
    row('', `${files.length} scripts`, total),
    ...(allFiles.length > files.length ? [row('', `${allFiles.length}, all by itself`, all)] : []),
  ]);
  const table = [['door → element', 'what', 'raw', 'gzip', 'brotli'], ...rows];
  return table
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? String(cell).padEnd(32 - column * 12) : String(cell).padStart(8)))
        .join(''),
    )
    .join('\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  if (!existsSync(new URL('doors.json', dist))) {
    console.error('There is no build to measure: run npm run build');
    process.exitCode = 1;
  } else {
    const doors = measureDoors();
    console.log(drawTable(doors));
    console.log(drawParts(measureParts()));
    for (const { file, size } of measurePinned())
      console.log([file.padEnd(48), ...[size.raw, size.gzip, size.brotli].map((n) => String(n).padStart(8))].join(''));
    console.log(drawDependencies(await measureDependencies()));
    if (argv.includes('--files')) {
      for (const file of new Set(doors.flatMap(({ allFiles }) => allFiles)))
        console.log(file.padEnd(44), measure(file).brotli);
    }
  }
}
