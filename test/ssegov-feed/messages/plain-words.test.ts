import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { englishMessages } from '../../../packages/ssegov-feed/src/messages/english/english-messages.js';
import { explainFault } from '../../../packages/ssegov-feed/src/messages/explain-fault.js';
import { koreanMessages } from '../../../packages/ssegov-feed/src/messages/korean/korean-messages.js';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { inventedCsv, runBuild, withCells } from '../helpers/run-build.js';

const languages = { en: englishMessages, ko: koreanMessages } as const;
/** A system error code: ENOENT, ERR_SSL_…, CERT_HAS_EXPIRED. */
const bareCode = /\bE[A-Z]{3,}\b|\bE[A-Z]+_[A-Z_]+|[A-Z]+_[A-Z_]{3,}/u;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  await writeFile(join(folder, 'members.csv'), inventedCsv);
  await writeFile(join(folder, 'organisation.json'), JSON.stringify(inventedOrganisation));
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

async function complain(language: string, ...args: readonly string[]) {
  const lines: string[] = [];
  const code = await runCommand(
    [...args, '--lang', language],
    {},
    { print: () => {}, complain: (line) => lines.push(line) },
  );
  assert.equal(code, 1, lines.join('\n'));
  return lines.join('\n');
}
const build = (language: string, out: string, members = 'members.csv') =>
  complain(
    language,
    ...['build', '--members', join(folder, members), '--organisation', join(folder, 'organisation.json')],
    ...['--out', join(folder, out)],
  );

describe('a system error is reported in words, never by its code', () => {
  const outs: Readonly<Record<string, readonly [out: string, words: keyof typeof englishMessages.faults]>> = {
    'a file where the folder should be': ['members.csv', 'notFolder'],
    'a file on the way to the folder': ['members.csv/deep/er', 'notFolder'],
    'a folder where the feed should be': ['taken', 'folder'],
    'a link that leads to itself': ['circle', 'links'],
    'a name that is too long': ['x'.repeat(300), 'nameTooLong'],
  };
  for (const language of ['en', 'ko'] as const) {
    for (const [name, [out, fault]] of Object.entries(outs)) {
      it(`${name} (${language})`, async () => {
        await mkdir(join(folder, 'taken', 'feed.json'), { recursive: true });
        await mkdir(join(folder, 'circle'));
        await symlink('feed.json', join(folder, 'circle', 'feed.json'));
        const text = await build(language, out);
        assert.ok(text.includes(languages[language].faults[fault]), text);
        assert.doesNotMatch(text.replaceAll(folder, ''), bareCode);
      });
    }

    it(`a list in a path with a file in place of a folder (${language})`, async () => {
      const text = await build(language, 'out', 'members.csv/members.csv');
      assert.ok(text.includes(languages[language].faults.notFolder), text);
      assert.doesNotMatch(text, bareCode);
    });

    it(`a server that does not answer, and an unknown host name (${language})`, async () => {
      const closed = createServer().listen(0, '127.0.0.1');
      await once(closed, 'listening');
      const { port } = closed.address() as AddressInfo;
      closed.close();
      await once(closed, 'close');
      for (const [url, fault] of [
        [`http://127.0.0.1:${port}/`, 'refused'],
        ['https://feed.invalid/', 'unknownHost'],
      ] as const) {
        const text = await complain(language, 'check', url);
        assert.ok(text.includes(languages[language].faults[fault]), text);
        assert.doesNotMatch(text, bareCode);
      }
    });

    it(`any code at all (${language})`, () => {
      const { faults } = languages[language];
      const known: Readonly<Record<string, keyof typeof faults>> = {
        ...{ EACCES: 'permission', EPERM: 'permission', ENOSPC: 'full', EROFS: 'readOnly', EEXIST: 'notFolder' },
        ...{ ENOTFOUND: 'unknownHost', CERT_HAS_EXPIRED: 'expired', ERR_SSL_WRONG_VERSION_NUMBER: 'noTls' },
        EWHATEVER: 'unknown',
      };
      for (const [code, fault] of Object.entries(known)) {
        const error = Object.assign(new Error(`${code}: something`), { code });
        assert.equal(explainFault(error, languages[language]), faults[fault], code);
        assert.equal(
          explainFault(new Error('fetch failed', { cause: error }), languages[language]),
          faults[fault],
          code,
        );
      }
      assert.equal(explainFault(new Error('no code'), languages[language]), faults.unknown);
    });
  }
});

describe('messages call languages by name', () => {
  it('where a text lacks one', async () => {
    const members = withCells({ summary_en: '' });
    const [english, korean] = await Promise.all(['en_GB', 'ko_KR'].map((locale) => runBuild({ members, locale })));
    assert.match(english?.err ?? '', /there is no text in en \(English\)/u);
    assert.match(korean?.err ?? '', /다음 언어의 글이 빠졌습니다: 영어\(en\)\./u);
  });

  it('and by their tag where it has no name', () => {
    assert.equal(englishMessages.noTranslation(['x', 'ko']), 'there is no text in x (x), ko (Korean)');
  });
});

describe('an example in a message is of the expected kind', () => {
  it('for the id of a source it is the id of a source', async () => {
    const sources = [{ id: 'My List', title: 'A', url: 'https://invented.example/' }];
    const newsletters = [{ id: 'My News', name: 'A' }];
    const { err } = await runBuild({ organisation: { ...inventedOrganisation, sources, newsletters } });
    assert.match(err, /sources\[0\]\.id: expected an id like gsef-list, found "My List"/u);
    assert.match(err, /newsletters\[0\]\.id: expected an id like monthly-news/u);
    assert.doesNotMatch(err, /seoul-jung-gu/u);
  });

  it('an unknown source in the list is reported once, without the example of a member', async () => {
    const { err } = await runBuild({ members: withCells({ sources: 'GSEF' }) });
    const lines = err.split('\n').filter((line) => line.includes('"GSEF"'));
    assert.equal(lines.length, 1, err);
    assert.match(lines[0] ?? '', /has no source with this id/u);
  });
});

describe('Korean sentences have no alternative particles', () => {
  it('in any message', () => {
    const texts = JSON.stringify(koreanMessages, (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.doesNotMatch(texts, /\((?:으)\)로|은\(는\)|이\(가\)|을\(를\)/u);
  });
});
