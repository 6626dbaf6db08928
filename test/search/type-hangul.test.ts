import { expect } from '@open-wc/testing';
import { typeHangul } from '../../src/search/query/type-hangul.js';

describe('typeHangul', () => {
  const words: Record<string, string> = {
    tjdehd: '성동',
    tjeoansrn: '서대문구',
    rhkdaud: '광명',
    dhkswn: '완주',
    ekfrrhrl: '닭고기',
    rkqtdl: '값이',
    Rnarjfl: '꿈거리',
    TJDEHD: '성동',
  };
  for (const [keys, word] of Object.entries(words)) {
    it(`writes ${keys} as ${word}`, () => expect(typeHangul(keys)).to.equal(word));
  }

  it('leaves a word alone that would give a lone vowel', () => {
    for (const word of ['gimpo', 'tokyo', 'network', 'ulsan']) expect(typeHangul(word)).to.equal(word);
  });

  it('writes a word that ends within a syllable up to there', () => {
    expect(typeHangul('tjde')).to.equal('성\u1103');
  });
});
