/** Of `src`: the folders and files that every element needs. A folder ends with a slash; all that is under it belongs to it. */
const included = [
  'elements/member/',
  'elements/shared/',
  'feed/',
  'forms/digest.ts',
  'schema/',
  'styles/',
  'controllers/feed-controller.ts',
  'controllers/ground-controller.ts',
  'controllers/locale-controller.ts',
  'i18n/browser-language.ts',
  'i18n/formats.ts',
  'i18n/interface-languages.ts',
  'i18n/load-messages.ts',
  'i18n/localise.ts',
  'i18n/nearest-language.ts',
  'i18n/reader.ts',
  'i18n/well-formed.ts',
  'page/can-register.ts',
  'page/hydrate-loader.ts',
  'page/warn-of-version.ts',
  'scheduling/next-task.ts',
  'warn-once.ts',
];

/** Of these folders: what comes by itself, or with fewer elements. */
const excluded = ['feed/stream/', 'schema/check-form.ts', 'elements/shared/phone.view.ts'];

/** Of node_modules: the libraries of every element. Only what takes over the markup of a server wants to see into Lit. */
const libraries = /\/node_modules\/(lit|lit-html|lit-element|zod|@lit\/(?!task)[\w-]+)\/(?!private-ssr-support)/;

/** Whether a module belongs to the chunk that all elements share: smaller together, and one request. */
export function isInBaseChunk(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  if (libraries.test(path)) return true;
  const [, file] = /\/src\/(.*)$/.exec(path) ?? [];
  const isIn = (list: readonly string[]) => !!file && list.some((part) => file.startsWith(part));
  return !path.includes('/node_modules/') && isIn(included) && !isIn(excluded);
}
