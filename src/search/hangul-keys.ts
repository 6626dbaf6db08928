/**
 * The keys that write each initial, vowel and final on the Korean standard layout (두벌식), in Unicode's order. A sound
 * of two keys grows out of the one that its first key writes, which is all there is to know about half-typed syllables.
 */
export const hangulKeys = {
  initials: 'r R s e E f a q Q t T d w W c z x v g'.split(' '),
  vowels: 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' '),
  finals: ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' '),
} as const;
