import { expect } from '@open-wc/testing';
import { words as english } from '../../src/i18n/messages/common-messages.en.js';
import { words as korean } from '../../src/i18n/messages/common-messages.ko.js';
import { words as englishWords } from '../../src/i18n/messages/directory-messages.en.js';
import { words as koreanWords } from '../../src/i18n/messages/directory-messages.ko.js';
import { words as englishForm } from '../../src/i18n/messages/form-messages.en.js';
import { words as koreanForm } from '../../src/i18n/messages/form-messages.ko.js';
import { words as englishProfile } from '../../src/i18n/messages/organisation-messages.en.js';
import { words as koreanProfile } from '../../src/i18n/messages/organisation-messages.ko.js';
import { memberKinds } from '../../src/schema/types.js';
import { membershipStatuses } from '../../src/schema/membership-status.js';

/** Every text of a language by its path; a function is called with `{1}`, `{2}`… as arguments. */
function listTexts(value: unknown, path: string): [string, unknown][] {
  if (typeof value === 'function') return [[path, (value as (...parts: string[]) => unknown)('{1}', '{2}')]];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, path ? `${path}.${key}` : key));
}

const languages = {
  en: new Map([
    ...listTexts(english, ''),
    ...listTexts(englishWords, 'directory'),
    ...listTexts(englishProfile, 'organisation'),
    ...listTexts(englishForm, 'form'),
  ]),
  ko: new Map([
    ...listTexts(korean, ''),
    ...listTexts(koreanWords, 'directory'),
    ...listTexts(koreanProfile, 'organisation'),
    ...listTexts(koreanForm, 'form'),
  ]),
};

const filled = (text: unknown) => [...String(text).matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe('the words of the interface', () => {
  it('are the same in both languages, key by key', () => {
    expect([...languages.ko.keys()].sort()).to.deep.equal([...languages.en.keys()].sort());
  });

  for (const [language, texts] of Object.entries(languages)) {
    it(`are all there in ${language}, without a stray space or an unfilled part`, () => {
      for (const [path, text] of texts) {
        expect(text, path).to.be.a('string').and.not.equal('');
        expect(String(text), path).to.equal(String(text).trim());
        expect(String(text), path).not.to.match(/undefined|null|\[object|NaN|\s{2}/);
      }
    });
  }

  it('use the same arguments in both', () => {
    for (const [path, text] of languages.en) expect(filled(languages.ko.get(path)), path).to.deep.equal(filled(text));
  });

  it('use every argument', () => {
    const functions = [english, korean, englishWords, koreanWords, englishProfile, koreanProfile].flatMap((words) =>
      Object.entries(words),
    );
    for (const [name, word] of functions) {
      if (typeof word !== 'function') continue;
      const { length } = word as (...parts: string[]) => string;
      expect(new Set(filled((word as (...parts: string[]) => string)('{1}', '{2}'))).size, name).to.equal(length);
    }
  });

  it('Korean has no Latin word', () => {
    // The name of a file format is the same everywhere, and so is what an address looks like.
    for (const [path, text] of languages.ko)
      expect(String(text).replace(/CSV|name@example\.go\.kr/, ''), path).not.to.match(/\p{Script=Latin}/u);
  });

  it('English has no Hangul', () => {
    for (const [path, text] of languages.en) expect(String(text), path).not.to.match(/\p{Script=Hangul}/u);
  });

  it('no text is the same in both, which would be a missing translation', () => {
    for (const [path, text] of languages.en) expect(languages.ko.get(path), path).not.to.equal(text);
  });

  it('name every kind, every status and every error', () => {
    for (const words of [english, korean])
      expect(Object.keys(words.kinds).sort()).to.deep.equal([...memberKinds].sort());
    for (const { statuses } of [englishWords, koreanWords])
      expect(Object.keys(statuses).sort()).to.deep.equal([...membershipStatuses].sort());
  });

  it('an error is one whole sentence', () => {
    for (const { errors } of [english, korean])
      for (const [code, sentence] of Object.entries(errors)) expect(sentence, code).to.match(/[.]$/);
  });

  it('English distinguishes singular and plural', () => {
    expect(englishWords.countAll('1')).to.equal('1 member');
    expect(englishWords.countAll('0')).to.equal('0 members');
    expect(englishWords.countSome('1', '51')).to.equal('1 of 51 members');
    expect(englishWords.recordCounts.governments.countAll('1')).to.equal('1 local government on record');
  });
});
