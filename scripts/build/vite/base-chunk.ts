/** Folders and files of `src` that every element needs. A folder ends with a slash and includes everything under it. */
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
  'server-side.ts',
  'version.ts',
  'warn-once.ts',
];

/** Parts of them that load later, or with fewer elements. */
const excluded = ['feed/stream/', 'feed/fetch-signed.ts', 'schema/check-form.ts', 'elements/shared/phone.view.ts'];

/** Packages that every element needs. Only the code that takes over a server's markup uses Lit's private parts. */
const libraries = /\/node_modules\/(lit|lit-html|lit-element|zod|@lit\/(?!task)[\w-]+)\/(?!private-ssr-support)/;

/** Whether a module belongs to the chunk that all elements share: one request, and it compresses better together. */
export function isInBaseChunk(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  if (libraries.test(path)) return true;
  const [, file] = /\/src\/(.*)$/.exec(path) ?? [];
  const isIn = (list: readonly string[]) => !!file && list.some((part) => file.startsWith(part));
  return !path.includes('/node_modules/') && isIn(included) && !isIn(excluded);
}
