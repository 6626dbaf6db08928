import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { refuseBuild } from '../helpers/refuse-build.js';
import { inventedCsv, withCells } from '../helpers/run-build.js';
import { warnBuild } from '../helpers/warn-build.js';

describe('text that was damaged by a wrong encoding is refused', () => {
  const texts: readonly (readonly [key: string, text: string, fault: string])[] = [
    ['name_ko', '성\uFFFD구', 'a character of this text is lost'],
    ['summary_ko', '소개\uE0A1글', 'a character of this text is lost'],
    ['summary_ko', '소개\u0001글', 'a character of this text is lost'],
    ['name_en', 'Seoul뭩 Gu', 'did you mean "Seoul’s Gu"?'],
    ['summary_en', 'The 밪ocial economy', 'did you mean "The “Social economy"?'],
    ['name_en', 'Seoulâ€™s Gu', 'did you mean "Seoul’s Gu"?'],
    ['summary_en', 'CafÃ©s and more', 'did you mean "Cafés and more"?'],
    ['name_ko', iconv.decode(Buffer.from('나주시'), 'win1252'), 'did you mean "나주시"?'],
    ['name_ko', iconv.decode(iconv.encode('성동구', 'cp949'), 'win1252'), 'did you mean "성동구"?'],
    ['name_en', 'Arts &amp; Crafts', 'did you mean "Arts & Crafts"?'],
    ['summary_en', 'It&rsquo;s here &mdash; now', 'did you mean "It’s here — now"?'],
    ['name_en', 'Caf&eacute;', 'this is copied from the source of a web page'],
    ['name_ko', '&#49457;동구', 'did you mean "성동구"?'],
    ['website', 'https://invented.example/?a=1&amp;b=2', 'did you mean "https://invented.example/?a=1&b=2"?'],
    ['name_ko', '성?구', 'a question mark stands where a character was lost'],
    ['name_ko', '성동?', 'a question mark stands where a character was lost'],
    ['tags_ko', '창립 ??', 'a question mark stands where a character was lost'],
    ['summary_en', 'Seoul?s own', 'a question mark stands where a character was lost'],
    ['summary_ko', '소개 글 ? ? ??', 'a question mark stands where a character was lost'],
    ['summary_ko', '?깅룞援?', 'a question mark stands where a character was lost'],
  ];
  for (const [key, text, fault] of texts) {
    it(`${key}: ${text}`, async () => {
      const complaints = await refuseBuild({ members: withCells({ [key]: text }) });
      const found = complaints.find((line) => line.startsWith(`error  members.csv, row 2, column "${key}": `));
      assert.ok(found?.includes(fault), complaints.join('\n'));
    });
  }

  it('UTF-8 that was read as CP949 and saved again', async () => {
    // 가각 is one of the few words whose bytes all survive.
    const survivor = ['가나', '각', '간장', '동해시', '화성시', '여수시', '나주시'].find((word) => {
      const misread = iconv.decode(Buffer.from(word), 'cp949');
      return !misread.includes('\uFFFD') && iconv.encode(misread, 'cp949').equals(Buffer.from(word));
    });
    assert.ok(survivor);
    const name_ko = iconv.decode(Buffer.from(survivor), 'cp949');
    const complaints = await refuseBuild({ members: withCells({ name_ko }) });
    assert.ok(complaints[0]?.endsWith(`did you mean "${survivor}"?`), complaints[0]);
  });

  it('a CSV of Western Windows, whose apostrophe swallows a letter in CP949', async () => {
    const members = iconv.encode(
      inventedCsv.replace('Invented-gu', 'Seoul’s Gu').replace(/[가-힣]+/gu, 'x'),
      'win1252',
    );
    assert.ok(
      (await refuseBuild({ members })).some((line) => line.includes('"Seoul뭩 Gu"') && line.includes('"Seoul’s Gu"')),
    );
  });

  it('for text in no known encoding the message says how to save it', async () => {
    const members = iconv.encode(inventedCsv.replace('Invented-gu', 'Café, gu').replace(/[가-힣]+/gu, 'x'), 'win1252');
    assert.match((await refuseBuild({ members }))[0] ?? '', /save it as "CSV UTF-8" or as \.xlsx$/u);
  });
});

describe('undamaged text is unchanged', () => {
  const texts: readonly (readonly [key: string, text: string])[] = [
    ['summary_ko', '왜 사회연대경제인가? 함께 묻습니다.'],
    ['summary_ko', '“무엇을 할까?” 하고 물었다(2013년?).'],
    ['summary_en', 'Who asks? See https://invented.example/?q=1 for more.'],
    ['name_ko', '똠펲뷁구'],
    ['name_ko', '城東區 성동구'],
    ['name_en', 'Sáo Łódź–Übersee’s Café'],
    ['summary_ko', 'K리그와 SNS홍보, B2B거래, e나라도움'],
    ['summary_en', 'Black & white; AT&T & Co.'],
    ['website', 'https://invented.example/?page=성동구&amount=3'],
  ];
  for (const [key, text] of texts) {
    it(`${key}: ${text}`, async () => {
      const { lines } = await warnBuild({
        members: withCells({
          [key]: text,
          former_names_ko: '',
          summary_en: 'x',
          ...(key === 'summary_en' && { [key]: text }),
        }),
      });
      assert.deepEqual(lines, []);
    });
  }

  it('a question mark alone in prose is a warning', async () => {
    const { lines } = await warnBuild({ members: withCells({ summary_ko: '무엇을 할까 ?' }) });
    assert.ok(lines[0]?.includes('a question mark may stand where a character was lost'), lines[0]);
  });
});
