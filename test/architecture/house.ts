/** The walls between the folders, as data. The test beside it checks every import against them. */

/** A folder imports only from folders with a lower number; folders with one number never import each other. */
export const folders: Readonly<Record<string, number>> = {
  schema: 0,
  scheduling: 0,
  feed: 1,
  search: 1,
  forms: 1,
  i18n: 1,
  events: 2,
  page: 2,
  address: 2,
  styles: 2,
  exports: 2,
  controllers: 3,
  frame: 3,
  elements: 4,
  hydration: 3,
  server: 5,
  react: 5,
};

/** Files beside the folders that anybody may import and that import nothing. */
export const commonFiles: readonly string[] = ['server-side.ts', 'version.ts', 'warn-once.ts'];

/** The doors: they import what they open, and nothing imports them. */
export const doors: readonly string[] = ['index.ts', 'define.ts', 'autoload.ts', 'hydrate.ts', 'server.ts'];

/** Doors that belong to a folder and keep its number; nothing imports them either. */
export const folderDoors: readonly string[] = ['schema/index.ts', 'react/index.ts'];

/**
 * The packages that run in Node only, and what each may import of `src`: folders, and files that use no Lit. `src` imports none
 * of them.
 */
export const nodePackages: Readonly<Record<string, readonly string[]>> = {
  'ssegov-feed': [
    'schema',
    'search',
    'i18n',
    'exports',
    'elements/member/member-phrases.ts',
    'elements/member/monogram.ts',
    'forms/contact-links.ts',
    'server/escape-html.ts',
  ],
  'ssegov-receiver': [],
};

/** Which folders may use which packages of npm. A package that is not named here is used nowhere. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  zod: ['schema', 'ssegov-feed', 'ssegov-receiver'],
  lit: ['controllers', 'styles', 'elements', 'server'],
  '@lit-labs/ssr': ['server'],
  'ssegov-widgets': ['ssegov-feed'],
  '@lit-labs/ssr-client': ['hydration'],
  '@lit/task': ['controllers'],
  react: ['react'],
  'csv-parse': ['ssegov-feed'],
  htmlparser2: ['ssegov-feed'],
  'iconv-lite': ['ssegov-feed'],
  'jsonc-parser': ['ssegov-feed'],
  saxen: ['ssegov-feed'],
  harfbuzzjs: ['ssegov-feed'],
  '@resvg/resvg-wasm': ['ssegov-feed'],
  'fast-png': ['ssegov-feed'],
  hono: ['ssegov-receiver'],
  '@hono/node-server': ['ssegov-receiver'],
  nodemailer: ['ssegov-receiver'],
  '@photostructure/sqlite': ['ssegov-receiver'],
  'smtp-server': ['ssegov-receiver'],
  'postal-mime': ['ssegov-receiver'],
};

/** Inside an element's folder the suffix is the layer: styles ← view ← element ← define. */
export const layers: readonly (readonly [suffix: string, layer: number])[] = [
  ['.styles.ts', 0],
  ['.view.ts', 1],
  ['-element.ts', 2],
  ['define.ts', 3],
];

/** The wrappers of a framework use the elements as a page does: their types, their events, what registers them. */
export const wrapperImports: Readonly<Record<string, RegExp>> = {
  react: /^(elements\/[a-z-]+\/(define|[a-z-]+-element)|events\/[a-z-]+-event|schema\/types)\.ts$/,
};

/** Which elements may use which folders that define no tag; all may use `shared`. */
export const elementFriends: Readonly<Record<string, readonly string[]>> = {
  'member-card': ['member'],
  directory: ['member'],
  organisation: ['member'],
  contact: ['form'],
  newsletter: ['form'],
};

export interface Exception {
  readonly from: string;
  readonly to: RegExp;
  readonly reason: string;
}

/** Dynamic imports that go up on purpose. */
export const dynamicExceptions: readonly Exception[] = [
  {
    from: 'page/element-modules.ts',
    to: /^elements\/[a-z-]+\/define\.ts$/,
    reason: 'the literal tag → import map of the autoloader',
  },
  {
    from: 'page/element-modules.ts',
    to: /^hydration\/hydrate-root\.ts$/,
    reason: 'the doors load it where a page has the markup of a server',
  },
];

/** Names that a strict content security policy forbids, or that would let a feed write markup. */
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

/** What a folder may do all the same: a server writes documents, and its policy's nonce. */
export const allowedNames: Readonly<Record<string, readonly string[]>> = { server: ['a style or script element'] };
