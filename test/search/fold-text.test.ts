import { expect } from '@open-wc/testing';
import { foldText } from '../../src/search/text/fold-text.js';

describe('foldText', () => {
  it('drops case, spaces, hyphens, apostrophes and Latin marks', () => {
    for (const text of ['Seongdong-gu', 'SEONGDONG GU', 'Sěongdong’gu', 'seong\u00a0dong·gu']) {
      expect(foldText(text), text).to.equal('seongdonggu');
    }
  });

  it('reads decomposed Hangul as the same text', () => {
    expect(foldText('성동구'.normalize('NFD'))).to.equal('성동구');
  });

  it('reads a lone consonant in the same way in each of its encodings', () => {
    for (const text of ['성ㄷ', '성\u1103', '성\uffa7']) expect(foldText(text), text).to.equal('성\u1103');
  });

  it('reads full-width letters as plain ones', () => {
    expect(foldText('ＳＵＷＯＮ１')).to.equal('suwon1');
  });

  it('keeps the marks of scripts that spell with them', () => {
    expect(foldText('दिल्ली')).to.equal('दिल्ली'.normalize('NFC'));
  });

  it('reads plain names in the same way beside a letter that needs Unicode’s tables', () => {
    for (const text of ['성동구', "Seongdong-gu 1_a'b", ' ~!@ 12가힣', '', 'A\tB']) {
      expect(foldText(text), text).to.equal(foldText(`é${text}`).slice(1));
    }
  });
});
