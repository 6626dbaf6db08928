import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * What is read of a manifest.
 * @typedef {{ name: string, kind?: string, description?: string, type?: { text: string }, default?: string, readonly?: boolean, attribute?: string, parameters?: Item[], return?: { type?: { text: string } } }} Item
 * @typedef {'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssStates' | 'cssProperties'} List
 * @typedef {{ name: string, tagName?: string, summary?: string, description?: string, superclass?: { name: string } } & Partial<Record<List, Item[]>>} Declaration
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 *
 * @typedef {'major' | 'minor' | 'patch'} Level
 * @typedef {{ level: Level, text: string }} Reason
 */

/** What an element has, and what one of it is called. @type {Readonly<Record<List, string>>} */
const lists = {
  attributes: 'attribute',
  members: 'member',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssStates: 'state',
  cssProperties: 'custom property',
};

/** @param {string | undefined} text */
const valuesOf = (text = '') => new Set(text.split(' | '));

/**
 * What a changed type means to code that was right before. A value that can no longer be set breaks a page that sets it; a
 * value that is new in what only is read breaks none that ignores what it does not know.
 * @param {string | undefined} before
 * @param {string | undefined} after
 * @param {boolean} isRead true where users read it and cannot set it
 * @returns {Level}
 */
function compareTypes(before, after, isRead) {
  const [old, next] = [valuesOf(before), valuesOf(after)];
  const isKept = [...old].every((value) => next.has(value));
  const isSubset = [...next].every((value) => old.has(value));
  return isKept || (isRead && isSubset) ? 'minor' : 'major';
}

/** @param {Item} item */
const signatureOf = ({ parameters = [], return: result }) =>
  `(${parameters.map(({ name, type }) => `${name}: ${type?.text ?? ''}`).join(', ')}) → ${result?.type?.text ?? 'void'}`;

/**
 * @param {string} what
 * @param {Item} before
 * @param {Item} after
 * @param {boolean} isEvent true for the fields of an event, and for events: users read them
 * @returns {Reason[]}
 */
function compareItems(what, before, after, isEvent) {
  /** @type {Reason[]} */
  const reasons = [];
  const isRead = isEvent || (!!before.readonly && !!after.readonly);
  if (before.type?.text !== after.type?.text) {
    const level = compareTypes(before.type?.text, after.type?.text, isRead);
    reasons.push({ level, text: `${what}: the type was ${before.type?.text}, is ${after.type?.text}` });
  }
  if (before.kind === 'method' && signatureOf(before) !== signatureOf(after))
    reasons.push({
      level: 'major',
      text: `${what}: the signature was ${signatureOf(before)}, is ${signatureOf(after)}`,
    });
  if (!before.readonly && after.readonly) reasons.push({ level: 'major', text: `${what} can no longer be set` });
  if (before.readonly && !after.readonly) reasons.push({ level: 'minor', text: `${what} can be set` });
  if (before.default !== after.default)
    reasons.push({ level: 'major', text: `${what}: the default was ${before.default}, is ${after.default}` });
  if (before.description !== after.description) reasons.push({ level: 'patch', text: `${what}: other words` });
  return reasons;
}

/**
 * @template {{ name: string }} Named
 * @param {readonly Named[]} before
 * @param {readonly Named[]} after
 * @param {(name: string) => string} nameOf
 * @param {(before: Named, after: Named) => Reason[]} compare
 * @returns {Reason[]}
 */
function compareLists(before, after, nameOf, compare) {
  /** @param {readonly Named[]} list @param {string} name */
  const find = (list, name) => list.find((one) => one.name === name);
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [old, next] = [find(before, name), find(after, name)];
    if (old && next) return compare(old, next);
    return old
      ? [{ level: /** @type {const} */ ('major'), text: `${nameOf(name)} is gone` }]
      : [{ level: /** @type {const} */ ('minor'), text: `${nameOf(name)} is new` }];
  });
}

/**
 * @param {Declaration} before
 * @param {Declaration} after
 * @returns {Reason[]}
 */
function compareDeclarations(before, after) {
  const title = after.tagName ? `<${after.tagName}>` : after.name;
  const isEvent = !after.tagName;
  /** @type {Reason[]} */
  const reasons = [];
  for (const [list, word] of /** @type {[List, string][]} */ (Object.entries(lists))) {
    const nameOf = (/** @type {string} */ name) => `${title}: the ${word} ${name || '(default)'}`;
    reasons.push(
      ...compareLists(before[list] ?? [], after[list] ?? [], nameOf, (old, next) =>
        compareItems(nameOf(old.name), old, next, isEvent || list === 'events'),
      ),
    );
  }
  if (before.description !== after.description || before.summary !== after.summary)
    reasons.push({ level: 'patch', text: `${title}: other words` });
  return reasons;
}

/**
 * Elements by their tags, and what users read of events by its class; base classes and helpers are nobody's business.
 * @param {Manifest} manifest
 */
function listPublic({ modules }) {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const events = new Set(all.flatMap((one) => (one.tagName ? (one.events ?? []) : [])).map(({ type }) => type?.text));
  return all.flatMap((one) => {
    if (one.tagName) return [{ ...one, name: one.tagName }];
    return events.has(one.name) ? [one] : [];
  });
}

/**
 * The version that a release needs, by what its manifest promises and the last one's promised.
 * @param {Manifest} before
 * @param {Manifest} after
 * @returns {{ level: Level, reasons: Reason[] }} `patch` where nothing that users see has changed
 */
export function compareManifests(before, after) {
  const titleOf = (/** @type {string} */ name) => (name.includes('-') ? `<${name}>` : name);
  const reasons = compareLists(listPublic(before), listPublic(after), titleOf, compareDeclarations);
  const levels = /** @type {const} */ (['major', 'minor', 'patch']);
  const level = levels.find((one) => reasons.some((reason) => reason.level === one)) ?? 'patch';
  return { level, reasons: levels.flatMap((one) => reasons.filter((reason) => reason.level === one)) };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [before, after] = argv.slice(2);
  if (before && after) {
    const { level, reasons } = compareManifests(
      JSON.parse(readFileSync(before, 'utf8')),
      JSON.parse(readFileSync(after, 'utf8')),
    );
    console.log([level, ...reasons.map((reason) => `  ${reason.level}: ${reason.text}`)].join('\n'));
  } else {
    console.error('node scripts/release/compare-manifests.mjs OLD.json NEW.json');
    process.exitCode = 1;
  }
}
