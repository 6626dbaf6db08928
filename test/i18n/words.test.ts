import { expect } from '@open-wc/testing';
import { words as englishDirectory } from '../../src/i18n/messages/directory-messages.en.js';
import { words as koreanDirectory } from '../../src/i18n/messages/directory-messages.ko.js';
import { words as englishParts } from '../../src/i18n/messages/directory-part-messages.en.js';
import { words as koreanParts } from '../../src/i18n/messages/directory-part-messages.ko.js';
import { words as english } from '../../src/i18n/messages/common-messages.en.js';
import { words as korean } from '../../src/i18n/messages/common-messages.ko.js';
import { words as englishProfile } from '../../src/i18n/messages/organisation-messages.en.js';
import { words as koreanProfile } from '../../src/i18n/messages/organisation-messages.ko.js';

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [String((value as (...parts: unknown[]) => unknown)('1', '2'))];
  }
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
}

/** Without the columns of the exported table: those are what `ssegov-feed build` reads. */
const partsOf = (parts: typeof englishParts) => ({ ...parts, csv: {} });

const languages = {
  ko: [korean, koreanDirectory, partsOf(koreanParts), koreanProfile].flatMap(textsOf),
  en: [english, englishDirectory, partsOf(englishParts), englishProfile].flatMap(textsOf),
};

/** Words that the interface no longer uses, and why. */
const unsaid: Record<keyof typeof languages, Record<string, RegExp>> = {
  ko: {
    'one word for e-mail': /전자우편/,
    'a button is 버튼': /단추/,
    'as an office prints it': /(채워|골라|적어|고르면|쓰세요|하세요|해요|할게요)/,
    'clearing is no deleting': /지우기/,
    'years have a wave dash': /\d–\d/,
    'the network is the association': /네트워크에 연결/,
    'no plainness that sounds like speech': /(맡은|내려받아지지|표 파일)/,
  },
  en: {
    'the network is SSEGOV': /network cannot be reached/i,
    'no riddles': /(makes no sense|as it should|no file has come)/i,
    'British spelling': /\b(spelled|organization|center|color|program)\b/i,
    'one word for a type': /\bkind\b/i,
    'one word for a phone': /telephone/i,
  },
};

describe('the words of cards, directory and profile', () => {
  for (const [language, rules] of Object.entries(unsaid)) {
    for (const [why, pattern] of Object.entries(rules)) {
      it(`${language}: ${why}`, () => {
        expect(languages[language as keyof typeof languages].filter((text) => pattern.test(text))).to.deep.equal([]);
      });
    }
  }

  it('an order is named by what comes first, and a number in brackets follows its word', () => {
    expect(koreanDirectory.sortOrders).to.deep.equal({
      name: '가나다순',
      population: '인구 많은 순',
      since: '최초 기록순',
      region: '지역순',
    });
    expect(koreanDirectory.bestMatch).to.equal('정확도순');
    expect(korean.sources('3')).to.equal('출처(3건)');
    expect(koreanProfile.earlierCounts('14')).to.equal('회원 수 변화(14건)');
    expect(koreanProfile.formerPresidents('6')).to.equal('역대 회장(6명)');
    expect(koreanDirectory.exportCsv).to.equal('목록 내려받기(CSV)');
    expect(korean.onRecord('2013~2014년')).to.equal('2013~2014년 자료에서 확인');
  });
});
