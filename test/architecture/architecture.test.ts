import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findViolations } from './find-violations.js';
import { folders, publisher } from './house.js';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

function readSources(): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).sort();
  return new Map(files.map((path) => [path, readFileSync(root + path, 'utf8')]));
}

/** The violations in made-up files; empty files stand for what they import. */
const judge = (files: Readonly<Record<string, string>>) => findViolations(new Map(Object.entries(files)));

describe('the house', () => {
  it('stands: no file of src breaks a wall', () => {
    assert.deepEqual(findViolations(readSources()), []);
  });

  it('makes no error while a browser file is loaded: Chromium reads the whole script once more for each', () => {
    const atLoad = /^(?:export )?const \w+ = new (?:\w*Error|DOMException)\(/m;
    const makers = [...readSources()].filter(
      ([path, source]) => !path.startsWith(publisher.folder) && atLoad.test(source),
    );
    assert.deepEqual(
      makers.map(([path]) => path),
      [],
    );
  });

  it('has the rooms that the walls are drawn for', () => {
    const rooms = new Set(
      [...readSources().keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    for (const room of ['schema', 'feed', 'store', 'elements']) assert.ok(rooms.has(room), room);
    for (const room of rooms)
      assert.ok(room === publisher.folder || (room && room in folders), `${room} has no number`);
  });
});

describe('the law finds', () => {
  const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'an import that goes up': {
      'feed/fetch.ts': "import { keep } from '../store/keep.js';",
      'store/keep.ts': '',
    },
    'an import of a type that goes up': {
      'schema/types.ts': "import type { Card } from '../elements/card/card.view.js';",
      'elements/card/card.view.ts': '',
    },
    'an import type in an expression': {
      'schema/types.ts': "export type Card = import('../feed/fetch.js').Fetch;",
      'feed/fetch.ts': '',
    },
    'an import at run time that goes up': {
      'store/keep.ts': "export const load = () => import('../elements/card/define.js');",
      'elements/card/define.ts': '',
    },
    'an import at run time of a computed file': {
      'store/keep.ts': 'export const load = (name: string) => import(name);',
    },
    'an export of a higher folder': { 'feed/fetch.ts': "export * from '../store/keep.js';", 'store/keep.ts': '' },
    'a neighbour of the same number': {
      'search/rank.ts': "import { locale } from '../i18n/locale.js';",
      'i18n/locale.ts': '',
    },
    'an import of a door': { 'elements/card/define.ts': "import '../../index.js';", 'index.ts': '' },
    "an import of the schema's own door": { 'feed/fetch.ts': "import '../schema/index.js';", 'schema/index.ts': '' },
    'a folder without a number': { 'utils/misc.ts': "import '../schema/types.js';", 'schema/types.ts': '' },
    'zod outside the schema': { 'feed/fetch.ts': "import * as z from 'zod/mini';" },
    'lit below the controllers': { 'store/keep.ts': "import { html } from 'lit';" },
    'a package that nobody allowed': { 'schema/types.ts': "import 'left-pad';" },
    'Node in a browser file': { 'feed/fetch.ts': "import { readFile } from 'node:fs/promises';" },
    'Node by its old name in a browser file': { 'feed/fetch.ts': "import { readFile } from 'fs';" },
    'the publisher in a browser file': {
      'index.ts': "export { build } from './publish/build.js';",
      'publish/build.ts': '',
    },
    'the publisher using the store': { 'publish/build.ts': "import '../store/keep.js';", 'store/keep.ts': '' },
    'one element that uses another': {
      'elements/contact/contact-element.ts': "import '../directory/directory.view.js';",
      'elements/directory/directory.view.ts': '',
    },
    "the directory using the card's tag": {
      'elements/directory/directory.view.ts': "import '../member-card/member-card-element.js';",
      'elements/member-card/member-card-element.ts': '',
    },
    'a view that imports its element': {
      'elements/card/card.view.ts': "import './card-element.js';",
      'elements/card/card-element.ts': '',
    },
    'a cycle': { 'feed/a.ts': "import './b.js';", 'feed/b.ts': "import './c.js';", 'feed/c.ts': "import './a.js';" },
    'a cycle of types': {
      'feed/a.ts': "import type { B } from './b.js';",
      'feed/b.ts': "import type { A } from './a.js';",
    },
    'a file that is not there': { 'feed/a.ts': "import './b.js';" },
    innerHTML: { 'elements/card/card.view.ts': "document.body.innerHTML = '';" },
    unsafeHTML: { 'elements/card/card.view.ts': 'export const view = (text: string) => unsafeHTML(text);' },
    'eval and its kin': { 'feed/a.ts': "eval('1');" },
    'new Function': { 'feed/a.ts': "new Function('return 1');" },
    'a style attribute in a template': { 'elements/card/card.view.ts': 'html`<p style="color:red">${1}</p>`;' },
    'a style element in a template': { 'elements/card/card.view.ts': 'html`<p>${1}</p><style>p {}</style>`;' },
  };
  for (const [name, files] of Object.entries(broken)) {
    it(name, () => assert.equal(judge(files).length, 1, judge(files).join('\n')));
  }
});

describe('the law lets pass', () => {
  const sound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'an import that goes down': { 'store/keep.ts': "import '../feed/fetch.js';", 'feed/fetch.ts': '' },
    'the tag map of the autoloader': {
      'boot/element-modules.ts': "export const load = () => import('../elements/card/define.js');",
      'elements/card/define.ts': '',
    },
    "the directory using the card's view": {
      'elements/directory/directory.view.ts': "import '../member-card/member-card.view.js';",
      'elements/member-card/member-card.view.ts': '',
    },
    'the words in comments and strings': {
      'feed/a.ts': "// never innerHTML, never eval('1')\nexport const text = 'unsafeHTML';",
    },
    'a style set as a property': { 'elements/card/card.view.ts': 'html`<p .style=${1}></p>`;' },
    'Node in the publisher': {
      'publish/build.ts': "import 'node:fs'; import '../schema/types.js';",
      'schema/types.ts': '',
    },
  };
  for (const [name, files] of Object.entries(sound)) {
    it(name, () => assert.deepEqual(judge(files), []));
  }
});
