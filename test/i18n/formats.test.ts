import { expect } from '@open-wc/testing';
import { formatsOf } from '../../src/i18n/formats.js';
import { interfaceLanguage } from '../../src/i18n/interface-languages.js';
import { localise, localiseOther } from '../../src/i18n/localise.js';
import { words as messages } from '../../src/i18n/messages/common-messages.en.js';
import { nearestLanguage } from '../../src/i18n/nearest-language.js';
import { createReader } from '../../src/i18n/reader.js';

describe('formats', () => {
  const dates: Record<string, readonly [string, string]> = {
    '2013': ['2013', '2013년'],
    '2013-03': ['March 2013', '2013년 3월'],
    '2013-03-05': ['5 March 2013', '2013년 3월 5일'],
    '2026-01-15T00:30:00+09:00': ['15 January 2026', '2026년 1월 15일'],
    '2013-02-31': ['2013-02-31', '2013-02-31'],
    '2013-13': ['2013-13', '2013-13'],
    yesterday: ['yesterday', 'yesterday'],
    '': ['', ''],
  };
  for (const [date, [english, korean]] of Object.entries(dates)) {
    it(`the date "${date}"`, () => {
      expect(formatsOf('en').date(date)).to.equal(english);
      expect(formatsOf('ko').date(date)).to.equal(korean);
    });
  }

  it('years: a range, or one year where they are the same', () => {
    expect(formatsOf('en').years('2013-03', '2025')).to.equal('2013–2025');
    expect(formatsOf('ko').years('2013', '2014')).to.equal('2013~2014년');
    expect(formatsOf('ko').years('2013', '2013-11-02')).to.equal('2013년');
  });

  it('large round numbers as people say them', () => {
    const said = (tag: string) => [13_000_000, 12_345_678, 43, 0].map((value) => formatsOf(tag).round(value));
    expect(said('ko')).to.deep.equal(['1,300만', '12,345,678', '43', '0']);
    expect(said('en')).to.deep.equal(['13 million', '12,345,678', '43', '0']);
    expect(said('ko-KP')[0]).to.equal('1,300만');
    expect(said('en-IN')[0]).to.equal('13 million');
    expect(said('de')[0]).to.equal('13.000.000');
  });

  it('English is British unless a page has another variety', () => {
    expect(formatsOf('en').date('2013-03-21')).to.equal('21 March 2013');
    expect(formatsOf('en-GB').date('2013-03-21')).to.equal('21 March 2013');
    expect(formatsOf('en-US').date('2013-03-21')).to.equal('March 21, 2013');
  });

  it('numbers by thousands', () => {
    expect(formatsOf('ko').number(1234567)).to.equal('1,234,567');
  });

  for (const tag of ['ko', 'ko-KR', 'en', 'en-US', 'en-GB', 'en-IN', 'ko-KP']) {
    it(`are those of Intl in ${tag}`, () => {
      const formats = formatsOf(tag);
      const variety = tag === 'en' ? 'en-GB' : tag;
      const numbers = new Intl.NumberFormat(variety);
      for (const value of [0, 7, 999, 1000, 51_234, 999_999, 1e6, 123_456_789, 2 ** 53, -1234, 0.5, 1234.5, NaN]) {
        expect(formats.number(value)).to.equal(numbers.format(value));
      }
      const shown = (date: string, options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(variety, { timeZone: 'UTC', year: 'numeric', ...options }).format(Date.parse(date));
      for (let month = 1; month <= 12; month += 1) {
        const date = `${1980 + month * 7}-${String(month).padStart(2, '0')}`;
        expect(formats.date(date)).to.equal(shown(date, { month: 'long' }));
        for (const day of [`${date}-01`, `${date}-28`]) {
          expect(formats.date(day)).to.equal(shown(day, { month: 'long', day: 'numeric' }));
        }
        expect(formats.date(date.slice(0, 4))).to.equal(shown(date, {}));
      }
    });
  }

  it('are made once for each language, and bounded', () => {
    expect(formatsOf('en') === formatsOf('en')).to.be.true;
    const first = formatsOf('en-GB');
    for (let index = 0; index < 20; index += 1) formatsOf(`en-x-a${index}`);
    expect(formatsOf('en-GB') === first).to.be.false;
  });
});

describe('languages', () => {
  const known = { ko: 'ko', 'ko-KR': 'ko', KO: 'ko', 'en-GB': 'en', EN: 'en' };
  for (const [tag, language] of Object.entries(known)) {
    it(`${tag} is ${language}`, () => expect(interfaceLanguage(tag)).to.equal(language));
  }
  for (const tag of ['fr', 'kok', 'english', '', '-', '한국어', undefined]) {
    it(`${tag ?? 'nothing'} is not a language of the interface`, () => {
      expect(interfaceLanguage(tag)).to.equal(undefined);
    });
  }

  for (const tag of ['한국어', 'not a tag', 'en_US', '-', '', 'x'.repeat(1000)]) {
    it(`a reader of "${tag.slice(0, 10)}" has formats that work`, () => {
      const { formats, languages } = createReader(tag, 'en', messages, ['ko']);
      expect(formats.date('2013-03')).to.equal('March 2013');
      expect(languages).to.include.members(['en', 'ko']);
    });
  }

  it('a reader’s regional variety counts where the interface has the language', () => {
    expect(createReader('en-GB', 'en', messages).formats.date('2013-03-05')).to.equal('5 March 2013');
    expect(createReader('de', 'en', messages).formats.number(1234.5)).to.equal('1,234.5');
  });

  it('the nearest lang counts, an empty one too; without any it is empty', () => {
    const box = document.createElement('div');
    box.innerHTML = '<div lang="ko"><p></p><div lang=""><b></b></div></div><i></i>';
    const languageOf = (name: string) => nearestLanguage(box.querySelector(name)!);
    expect(['p', 'b', 'i'].map(languageOf)).to.deep.equal(['ko', '', '']);
  });
});

describe('localise', () => {
  const text = { ko: '가', 'en-GB': 'b', fr: 'c' };
  const cases: readonly (readonly [readonly string[], string, string])[] = [
    [['ko'], '가', 'ko'],
    [['ko-KR'], '가', 'ko'],
    [['en'], 'b', 'en-GB'],
    [['en-US', 'fr'], 'b', 'en-GB'],
    [['de', 'fr', 'ko'], 'c', 'fr'],
    [['de'], '가', 'ko'],
    [[], '가', 'ko'],
    [['constructor', '__proto__'], '가', 'ko'],
  ];
  for (const [languages, found, lang] of cases) {
    it(`for ${languages.join() || 'nobody'}: ${found}`, () => {
      expect(localise(text, languages)).to.deep.equal({ text: found, lang });
    });
  }

  it('a text without languages is unchanged, and has no language', () => {
    expect(localise('plain', ['ko'])).to.deep.equal({ text: 'plain', lang: undefined });
    expect(localiseOther('plain', localise('plain', []), ['ko'])).to.equal(undefined);
  });

  it('no second name where it is the same, or where there is none', () => {
    const same = { ko: 'SSEGOV', en: 'SSEGOV' };
    expect(localiseOther(same, localise(same, ['ko']), ['ko'])).to.equal(undefined);
    expect(localiseOther({ ko: '가' }, localise({ ko: '가' }, ['en']), ['en'])).to.equal(undefined);
    expect(localiseOther({}, localise({}, ['en']), ['en'])).to.equal(undefined);
  });
});
