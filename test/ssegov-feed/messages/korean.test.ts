import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishMessages } from '../../../packages/ssegov-feed/src/messages/english/english-messages.js';
import {
  expectationInKorean,
  explainInKorean,
} from '../../../packages/ssegov-feed/src/messages/korean/explain-in-korean.js';
import { koreanMessages } from '../../../packages/ssegov-feed/src/messages/korean/korean-messages.js';
import { feedJsonSchema } from '../../../src/schema/feed-json-schema.js';
import { parseFeed } from '../../../src/schema/parse-feed.js';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { runBuild, withCells } from '../helpers/run-build.js';

const hangul = /\p{Script=Hangul}/u;

/** All expectations that the schema states. */
function collectDescriptions(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'description' && typeof value === 'string' ? [value] : collectDescriptions(value),
  );
}

/** Every text of a set of messages; functions are called with arbitrary arguments. */
function collectTexts(messages: object, path = ''): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value !== 'function') return collectTexts(value as object, at);
    if (key === 'reason' || key === 'expectation' || key === 'place') return [];
    const say = value as (...args: unknown[]) => string;
    const lists =
      /^(?:columnTwice|regionUnclear|noTranslation|languageUnknown|sheetOthers|rowNoMember|mergedAcross|dateAsNumber)$/u;
    const args = key === 'sheetUnknown' ? ['x', ['x']] : lists.test(key) ? [['x']] : ['x', 1, 'x', ['x']];
    return [[at, say(...args)]];
  });
}

describe('a Korean secretariat reads Korean', () => {
  it('every message is in Korean, and only there', () => {
    for (const [path, text] of collectTexts(koreanMessages)) assert.match(text, hangul, path);
    for (const [path, text] of collectTexts(englishMessages)) {
      if (path !== 'role') assert.doesNotMatch(text, hangul, path);
    }
  });

  it('every expectation of the schema is translated', () => {
    const descriptions = new Set(collectDescriptions(feedJsonSchema()));
    assert.ok(descriptions.size > 10);
    for (const description of descriptions) assert.match(expectationInKorean(description) ?? '', hangul, description);
  });

  it('every reason of parseFeed is translated', () => {
    const member = { id: 'a', name: 'A', kind: 'city' };
    const envelope = { ...inventedOrganisation, version: 1 };
    const inputs: unknown[] = [
      { version: 2 },
      null,
      { ...envelope, members: {} },
      { ...envelope, updated: 1, languages: [], organisation: [], members: [] },
      {
        ...envelope,
        members: [member, member, { ...member, id: 'B', kind: 'town', tags: 'x', population: { value: '1' } }],
      },
      { ...envelope, members: [null, { ...member, featured: 'yes', roles: [1], contact: { url: 'ftp://x' } }] },
    ];
    for (const input of inputs) {
      const { issues } = parseFeed(input);
      assert.ok(issues.length > 0);
      for (const { reason } of issues) assert.match(explainInKorean(reason), hangul, reason);
    }
  });

  it('errors and warnings of a build are in Korean for a Korean locale', async () => {
    const members = withCells({ region: '서율', website: 'www.invented.example', summary_en: '', notes: 'x' });
    const { err } = await runBuild({ members, locale: 'ko_KR.UTF-8' });
    const lines = err.split('\n');
    assert.ok(
      lines.includes(
        '오류  members.csv, 2행, "region" 열: "서율": 기관 정보 파일에 이런 코드나 이름의 지역이 없습니다. 혹시 "서울 (KR-11)"입니까?',
      ),
      err,
    );
    assert.ok(lines.includes('경고  members.csv, 1행, "notes" 열: 알 수 없는 열이라 제외합니다.'), err);
    assert.ok(lines.includes('아무것도 쓰지 않았습니다.'), err);
    for (const line of lines) assert.match(line, hangul);
  });

  for (const [locale, language] of Object.entries({ 'ko_KR.UTF-8': 'ko', ko: 'ko', 'kok_IN.UTF-8': 'en', C: 'en' })) {
    it(`the locale ${locale} reads ${language}`, async () => {
      const { out } = await runBuild({ locale });
      assert.equal(hangul.test(out), language === 'ko');
    });
  }
});
