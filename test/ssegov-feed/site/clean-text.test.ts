import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanText } from '../../../packages/ssegov-feed/src/site/clean-text.js';

describe('a text as one line', () => {
  const cases: Readonly<Record<string, readonly [text: string, clean: string]>> = {
    'keeps what is fine': ['전남광주통합특별시 & <Seongdong-gu>', '전남광주통합특별시 & <Seongdong-gu>'],
    'composes letters into syllables': ['성동구'.normalize('NFD'), '성동구'],
    'joins lines and spaces': [' 가상 \r\n\t\u3000구\u0000 ', '가상 구'],
    'drops bidi marks and characters that show nothing': ['\u202E가\u200B상\u2066구\u2069\uFEFF\u3164\u00AD', '가상구'],
    'drops halves of characters': ['가\uD83C구', '가구'],
    'keeps two accents on a letter': [`q${'\u0323'.repeat(40)}`, 'q\u0323\u0323'],
    'is empty where nothing shows': ['\u200B\u202E\n', ''],
  };
  for (const [name, [text, clean]] of Object.entries(cases)) it(name, () => assert.equal(cleanText(text), clean));

  it('is cut after 400 characters, and never within one', () => {
    assert.equal(cleanText('🌱'.repeat(5000)), '🌱'.repeat(400));
  });

  it('is not changed by cleaning it again', () => {
    for (const [text] of Object.values(cases)) assert.equal(cleanText(cleanText(text)), cleanText(text));
  });
});
