/** The walls of docs and code, as data. The test beside it is the law. */

/** A folder imports only from folders of a lower number; folders of one number never import each other. */
export const folders: Readonly<Record<string, number>> = {
  schema: 0,
  feed: 1,
  search: 1,
  forms: 1,
  i18n: 1,
  ingest: 1,
  events: 2,
  store: 2,
  boot: 2,
  controllers: 3,
  styles: 3,
  elements: 4,
};

/** Files beside the folders that anybody may import and that import nothing. */
export const commonFiles: readonly string[] = ['version.ts', 'next-task.ts'];

/** The doors: they import what they open, and nothing imports them. `server` alone may use Node. */
export const doors: readonly string[] = ['index.ts', 'define.ts', 'autoload.ts', 'server.ts'];

/** Doors that belong to a folder and keep its number; nothing imports them either. */
export const folderDoors: readonly string[] = ['schema/index.ts'];

/** What runs in Node only; no browser file imports it, and it imports these at most. */
export const publisher = { folder: 'publish', imports: ['schema', 'search', 'i18n'] };

/** Which folders may use which packages. One that is not named here is used nowhere. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  zod: ['schema'],
  'idb-keyval': ['feed'],
  lit: ['controllers', 'styles', 'elements', 'server.ts'],
  '@lit/task': ['controllers'],
  'csv-parse': ['publish'],
  'iconv-lite': ['publish'],
  'jsonc-parser': ['publish'],
  saxen: ['publish'],
};

/** Inside an element's folder the suffix is the layer: styles ← view ← element ← define. */
export const layers: readonly (readonly [suffix: string, layer: number])[] = [
  ['.styles.ts', 0],
  ['.view.ts', 1],
  ['-element.ts', 2],
  ['define.ts', 3],
];

/** Elements know each other only as pictures: these may use another's views and styles. */
export const elementFriends: Readonly<Record<string, readonly string[]>> = {
  directory: ['member-card'],
  organisation: ['member-card'],
};

export interface Exception {
  readonly from: string;
  readonly to: RegExp;
  readonly reason: string;
}

/** Imports at run time that go up on purpose. */
export const dynamicExceptions: readonly Exception[] = [
  {
    from: 'boot/element-modules.ts',
    to: /^elements\/[a-z-]+\/define\.ts$/,
    reason: 'the literal tag → import map of the autoloader',
  },
];

/** What a strict content security policy forbids, or what would let a feed write markup. */
export const forbiddenNames: readonly string[] = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'styleMap',
];
