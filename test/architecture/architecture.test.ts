import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findViolations } from './find-violations.js';
import { folders, nodePackages } from './house.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folderNames = ['src', ...Object.keys(nodePackages).map((name) => `packages/${name}/src`)];

function readSources(): Map<string, string> {
  const paths = folderNames.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  const files = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).sort();
  return new Map(files.map((path) => [path, readFileSync(root + path, 'utf8')]));
}

/** The violations in invented files; empty files are there to be imported. A path outside `packages/` is one from `src/`. */
const judge = (files: Readonly<Record<string, string>>) =>
  findViolations(
    new Map(Object.entries(files).map(([path, text]) => [path.startsWith('packages/') ? path : `src/${path}`, text])),
  );

describe('the house', () => {
  it('has no import that breaks a wall', () => {
    assert.deepEqual(findViolations(readSources()), []);
  });

  it('creates no Error while a browser file loads: Chromium would parse the whole script again', () => {
    const atLoad = /^(?:export )?const \w+ = new (?:\w*Error|DOMException)\(/m;
    const makers = [...readSources()].filter(([path, source]) => path.startsWith('src/') && atLoad.test(source));
    assert.deepEqual(
      makers.map(([path]) => path),
      [],
    );
  });

  it('has exactly the folders that the walls name', () => {
    const paths = [...readSources().keys()].filter((path) => path.startsWith('src/'));
    const rooms = new Set(
      paths.map((path) => path.split('/').slice(1)).flatMap(([room, file]) => (file ? [room] : [])),
    );
    assert.deepEqual([...rooms].sort(), Object.keys(folders).sort());
  });
});

describe('the wall check reports', () => {
  const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'an import that goes up': {
      'feed/fetch.ts': "import { watch } from '../page/watch.js';",
      'page/watch.ts': '',
    },
    'an import of a type that goes up': {
      'schema/types.ts': "import type { Card } from '../elements/card/card.view.js';",
      'elements/card/card.view.ts': '',
    },
    'an import type in an expression': {
      'schema/types.ts': "export type Card = import('../feed/fetch.js').Fetch;",
      'feed/fetch.ts': '',
    },
    'a dynamic import that goes up': {
      'page/watch.ts': "export const load = () => import('../elements/card/define.js');",
      'elements/card/define.ts': '',
    },
    'a dynamic import of a computed file': {
      'page/watch.ts': 'export const load = (name: string) => import(name);',
    },
    'an export of a higher folder': { 'feed/fetch.ts': "export * from '../page/watch.js';", 'page/watch.ts': '' },
    'an import between folders of the same number': {
      'search/rank.ts': "import { locale } from '../i18n/locale.js';",
      'i18n/locale.ts': '',
    },
    'an import of a door': { 'elements/card/define.ts': "import '../../index.js';", 'index.ts': '' },
    "an import of the schema's own door": { 'feed/fetch.ts': "import '../schema/index.js';", 'schema/index.ts': '' },
    'a folder without a number': { 'utils/misc.ts': "import '../schema/types.js';", 'schema/types.ts': '' },
    'zod outside the schema': { 'feed/fetch.ts': "import * as z from 'zod/mini';" },
    'lit below the controllers': { 'page/watch.ts': "import { html } from 'lit';" },
    'a package that is not on the list': { 'schema/types.ts': "import 'left-pad';" },
    'Node in a browser file': { 'feed/fetch.ts': "import { readFile } from 'node:fs/promises';" },
    'Node by its old name in a browser file': { 'feed/fetch.ts': "import { readFile } from 'fs';" },
    'a package for Node in a browser file': {
      'index.ts': "export { build } from '../packages/ssegov-feed/src/build.js';",
      'packages/ssegov-feed/src/build.ts': '',
    },
    'a package for Node using the store': {
      'packages/ssegov-feed/src/build.ts': "import '../../../src/feed/feed-store.js';",
      'feed/feed-store.ts': '',
    },
    'a package for Node using a view': {
      'packages/ssegov-feed/src/build.ts': "import '../../../src/elements/member/member-card.view.js';",
      'elements/member/member-card.view.ts': '',
    },
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
    "a wrapper that reads an element's insides": {
      'react/index.ts': "import '../elements/card/card.view.js';",
      'elements/card/card.view.ts': '',
    },
    'an element that uses a framework': { 'elements/card/card.view.ts': "import 'react';" },
    'a cycle': { 'feed/a.ts': "import './b.js';", 'feed/b.ts': "import './c.js';", 'feed/c.ts': "import './a.js';" },
    'a cycle of types': {
      'feed/a.ts': "import type { B } from './b.js';",
      'feed/b.ts': "import type { A } from './a.js';",
    },
    'an import of a missing file': { 'feed/a.ts': "import './b.js';" },
    innerHTML: { 'elements/card/card.view.ts': "document.body.innerHTML = '';" },
    unsafeHTML: { 'elements/card/card.view.ts': 'export const view = (text: string) => unsafeHTML(text);' },
    'a call of eval': { 'feed/a.ts': "eval('1');" },
    'new Function': { 'feed/a.ts': "new Function('return 1');" },
    'a style attribute in a template': { 'elements/card/card.view.ts': 'html`<p style="color:red">${1}</p>`;' },
    'a style element in a template': { 'elements/card/card.view.ts': 'html`<p>${1}</p><style>p {}</style>`;' },
  };
  for (const [name, files] of Object.entries(broken)) {
    it(name, () => assert.equal(judge(files).length, 1, judge(files).join('\n')));
  }
});

describe('the wall check allows', () => {
  const sound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'an import that goes down': { 'page/watch.ts': "import '../feed/fetch.js';", 'feed/fetch.ts': '' },
    'the tag map of the autoloader': {
      'page/element-modules.ts': "export const load = () => import('../elements/card/define.js');",
      'elements/card/define.ts': '',
    },
    "the directory using a member's view": {
      'elements/directory/directory.view.ts': "import '../member/member-card.view.js';",
      'elements/member/member-card.view.ts': '',
    },
    'forbidden names in comments and strings': {
      'feed/a.ts': "// never innerHTML, never eval('1')\nexport const text = 'unsafeHTML';",
    },
    'a style set as a property': { 'elements/card/card.view.ts': 'html`<p .style=${1}></p>`;' },
    'Node in a package for Node': {
      'packages/ssegov-feed/src/build.ts': "import 'node:fs'; import '../../../src/schema/types.js';",
      'schema/types.ts': '',
    },
    'a file of an element that a package for Node may use': {
      'packages/ssegov-feed/src/build.ts': "import '../../../src/elements/member/monogram.js';",
      'elements/member/monogram.ts': '',
    },
  };
  for (const [name, files] of Object.entries(sound)) {
    it(name, () => assert.deepEqual(judge(files), []));
  }
});
