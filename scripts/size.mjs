import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { argv } from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { measureDependencies } from './measure-dependencies.mjs';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */
/** @typedef {{ element: string, part: string, size: Size }} PartSize */
/** @typedef {{ door: string, element: string, files: string[], first: Size, total: Size }} DoorSize */

const dist = new URL('../dist/', import.meta.url);
const autoloader = 'ssegov.js';

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
 * The chunks that some chunks ask for only when a visitor does: the views, the details, the export…
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
 * What one element costs through each of its doors: the door's own script, and with it every script that the element needs
 * to show a feed in one language (its chunks, the validator, the messages). Each file is compressed alone, as hosts do.
 * @returns {DoorSize[]}
 */
export function measureDoors() {
  /** @type {Record<string, string[]>} The chunks of each element, as the build has written them. */
  const chunks = JSON.parse(readFileSync(new URL('doors.json', dist), 'utf8'));
  return Object.entries(chunks).flatMap(([element, needed]) =>
    [`${element}.js`, autoloader].map((door) => {
      const files = [door, ...needed];
      const sizes = files.map(measure);
      return { door, element, files, first: measure(door), total: add(sizes) };
    }),
  );
}

/**
 * What an element loads when it is first asked for, beside what it needs to show a feed; the words in one language.
 * @returns {PartSize[]}
 */
export function measureParts() {
  /** @type {Record<string, string[]>} */
  const chunks = JSON.parse(readFileSync(new URL('doors.json', dist), 'utf8'));
  return Object.entries(chunks).flatMap(([element, needed]) =>
    findImports(needed, /["'`]\.\/([\w.-]+\.js)["'`]/g)
      .filter((file) => !/\.en-|[\\/](?:directory-)?messages\./.test(file))
      .map((file) => {
        const [, part = file] = /([\w-]+?)(?:\.(?:view|ko))?-[\w-]{6}\.js$/.exec(file) ?? [];
        return { element, part, size: measure(file) };
      }),
  );
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
  const rows = doors.flatMap(({ door, element, files, first, total }) => [
    [`${door} → ${element}`, 'first script', first.raw, first.gzip, first.brotli],
    ['', `${files.length} scripts`, total.raw, total.gzip, total.brotli],
  ]);
  const table = [['door → element', 'what', 'raw', 'gzip', 'brotli'], ...rows];
  return table
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? String(cell).padEnd(32 - column * 16) : String(cell).padStart(8)))
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
    console.log(drawDependencies(await measureDependencies()));
    if (argv.includes('--files')) {
      for (const file of new Set(doors.flatMap(({ files }) => files)))
        console.log(file.padEnd(44), measure(file).brotli);
    }
  }
}
