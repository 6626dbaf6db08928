/** Revised Romanisation of each sound, in Unicode's order: https://www.korean.go.kr/front_eng/roman/roman_01.do */
const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** What two consonants become where they meet in speech: 종로 is Jongno, 전라 is Jeolla. */
const meetings: Readonly<Record<string, string>> = {
  ...{ kn: 'ngn', km: 'ngm', kr: 'ngn', tn: 'nn', tm: 'nm', tr: 'nn', pn: 'mn', pm: 'mm', pr: 'mn' },
  ...{ ngr: 'ngn', mr: 'mn', nr: 'll', ln: 'll', lr: 'll' },
};
const noFinal = 0;
const finalsOfS = [19, 20];

interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  readonly final: string;
  readonly finalPlace: number;
}

function split(letter: string): Syllable {
  const code = letter.charCodeAt(0) - 0xac00;
  const finalPlace = code % 28;
  return {
    initial: initials[Math.floor(code / 588)] ?? '',
    vowel: vowels[Math.floor(code / 28) % 21] ?? '',
    final: finals[finalPlace] ?? '',
    finalPlace,
  };
}

function join(syllables: readonly Syllable[], meet: (final: string, initial: string) => string): string {
  return syllables
    .map(({ vowel, final, finalPlace }, index) => {
      const next = syllables[index + 1];
      if (!next) return vowel + final;
      // A final s sounds as t, except before a vowel.
      const spoken = !next.initial && finalsOfS.includes(finalPlace) ? 's' : final;
      return vowel + (finalPlace === noFinal ? next.initial : meet(spoken, next.initial));
    })
    .reduce((text, part) => text + part, syllables[0]?.initial ?? '');
}

/** A Korean name in Latin letters, as written (jongro) and as spoken (jongno). Empty when it is not all Hangul. */
export function romaniseHangul(name: string): readonly string[] {
  if (!/^[가-힣]+$/u.test(name)) return [];
  const syllables = Array.from(name, split);
  const written = join(syllables, (final, initial) => final + initial);
  const spoken = join(syllables, (final, initial) => meetings[final + initial] ?? final + initial);
  return [...new Set([written, spoken])];
}
