/*
 * The keys that write each initial, vowel and final on the Korean standard layout (두벌식), in Unicode's order. A sound
 * of two keys grows out of the one that its first key writes, which is all there is to know about half-typed syllables.
 */
export const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
export const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
export const finals = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ');

/** The syllable at these places of the lists, as Unicode arranges them from U+AC00. */
export const syllable = (initial: number, vowel = 0, final = 0) => 0xac00 + (initial * 21 + vowel) * 28 + final;

/** The code of a lone consonant in folded text, by the key that writes it. */
export const openInitial = (key: string) => String.fromCharCode(0x1100 + initials.indexOf(key));
