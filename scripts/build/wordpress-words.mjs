import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as gettext from 'gettext-parser';

const plugin = fileURLToPath(new URL('../../integrations/wordpress/ssegov-widgets/', import.meta.url));
const domain = 'ssegov-widgets';
const locale = 'ko_KR';

/** The handles of the editor's scripts: WordPress asks for a file with the words of each. */
const scripts = { 'live-element.js': 'live', 'controls.js': 'controls', 'blocks.js': 'editor' };

const text = String.raw`'((?:[^'\\]|\\.)*)'`;
/** `__( 'words', 'ssegov-widgets' )`, its siblings, and `_n( 'one', 'many', …, 'ssegov-widgets' )`. */
const calls = new RegExp(
  String.raw`(?:translators: (.*?) \*/\s*[^\n]*?)?\b(?:(?:esc_html|esc_attr)?__|(_n))\(\s*${text}\s*,\s*(?:${text}\s*,[^']*)?'ssegov-widgets'\s*\)`,
  'g',
);

/** @typedef {{ words: string, plural?: string, context?: string, files: Set<string>, note?: string }} Entry */

/** @param {string} literal */
const unquote = (literal) => literal.replace(/\\(.)/g, '$1');

const listFiles = () =>
  readdirSync(plugin, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(php|js)$|block\.json$/.test(entry.name))
    .map((entry) => relative(plugin, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('languages/') && !file.startsWith('widgets/'))
    .sort();

/**
 * All words of the plugin, in the order of its files.
 * @returns {Entry[]}
 */
export function collectWords() {
  /** @type {Map<string, Entry>} */
  const found = new Map();
  /** @param {string} file @param {string} words @param {Partial<Entry>} [more] */
  const add = (file, words, more = {}) => {
    const key = `${more.context ?? ''}\u0004${words}`;
    const entry = found.get(key) ?? { words, files: new Set(), ...more };
    entry.files.add(file);
    found.set(key, entry);
  };
  for (const file of listFiles()) {
    const source = readFileSync(join(plugin, file), 'utf8');
    if (file.endsWith('block.json')) {
      const { title, description, keywords } = JSON.parse(source);
      add(file, title, { context: 'block title' });
      add(file, description, { context: 'block description' });
      for (const keyword of keywords) add(file, keyword, { context: 'block keyword' });
    } else {
      for (const [, note, , words = '', plural] of source.matchAll(calls))
        add(file, unquote(words), {
          ...(plural === undefined ? {} : { plural: unquote(plural) }),
          ...(note === undefined ? {} : { note }),
        });
    }
  }
  const [, description = ''] = /\* Description: +(.*)/.exec(readFileSync(join(plugin, `${domain}.php`), 'utf8')) ?? [];
  add(`${domain}.php`, description, { note: 'Description of the plugin' });
  return [...found.values()];
}

const headersFor = (/** @type {string} */ language) => ({
  'Project-Id-Version': 'SSEGOV Widgets',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  Language: language,
  'Plural-Forms': language === 'ko' ? 'nplurals=1; plural=0;' : 'nplurals=2; plural=(n != 1);',
  'X-Domain': domain,
});

/**
 * @param {readonly Entry[]} entries
 * @param {string} language
 * @param {(entry: Entry) => string} translate
 */
function toCatalogue(entries, language, translate) {
  /** @type {import('gettext-parser').GetTextTranslations['translations']} */
  const translations = {};
  for (const entry of entries) {
    const { words, plural, context = '', files, note } = entry;
    const translation = translate(entry);
    (translations[context] ??= {})[words] = {
      ...(context ? { msgctxt: context } : {}),
      msgid: words,
      ...(plural === undefined ? {} : { msgid_plural: plural }),
      msgstr: plural !== undefined && language !== 'ko' ? ['', ''] : [translation],
      comments: { reference: [...files].join('\n'), ...(note === undefined ? {} : { extracted: note }) },
    };
  }
  return { charset: 'utf-8', headers: headersFor(language), translations };
}

/** The translations that are there, by context and words. */
function readTranslations() {
  const file = join(plugin, `languages/${domain}-${locale}.po`);
  const { translations } = gettext.po.parse(existsSync(file) ? readFileSync(file) : '');
  return (/** @type {Entry} */ { words, context = '' }) => translations[context]?.[words]?.msgstr[0] ?? '';
}

/**
 * The words of one script, as WordPress's editor reads them.
 * @param {readonly Entry[]} entries
 * @param {string} script
 * @param {(entry: Entry) => string} translate
 */
function toScriptWords(entries, script, translate) {
  const own = entries.filter(({ files }) => files.has(`assets/${script}`));
  const messages = own.map((entry) => [entry.words, [translate(entry)]]);
  const head = { '': { domain: 'messages', lang: locale, 'plural-forms': headersFor('ko')['Plural-Forms'] } };
  return JSON.stringify({
    domain: 'messages',
    locale_data: { messages: { ...head, ...Object.fromEntries(messages) } },
  });
}

/**
 * The files of `languages/`. The `.po` is written by people; the others follow from it.
 * @returns {Readonly<Record<string, Buffer | string>>} by name
 */
export function writeLanguageFiles() {
  const entries = collectWords();
  const translate = readTranslations();
  const korean = toCatalogue(entries, 'ko', translate);
  const start = `${domain}-${locale}`;
  return {
    [`${domain}.pot`]: `${gettext.po.compile(toCatalogue(entries, 'en', () => '')).toString()}\n`,
    [`${start}.po`]: `${gettext.po.compile(korean).toString()}\n`,
    [`${start}.mo`]: gettext.mo.compile(korean),
    ...Object.fromEntries(
      Object.entries(scripts).map(([script, handle]) => [
        `${start}-${domain}-${handle}.json`,
        `${toScriptWords(entries, script, translate)}\n`,
      ]),
    ),
  };
}

/* `node scripts/build/wordpress-words.mjs` collects the words of the plugin and writes its translations. */
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, content] of Object.entries(writeLanguageFiles()))
    writeFileSync(join(plugin, 'languages', name), content);
