import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { argv } from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */
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
    if (argv.includes('--files')) {
      for (const file of new Set(doors.flatMap(({ files }) => files)))
        console.log(file.padEnd(44), measure(file).brotli);
    }
  }
}
