/*
 * The keys of each initial, vowel and final on the Korean standard layout (두벌식), in Unicode's order. A sound with two keys
 * begins as the sound of its first key: half-typed syllables follow from that.
 */
export const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
export const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
export const finals = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ');

/** The code point of a syllable from the places of its sounds in these lists: Unicode arranges syllables from U+AC00 on. */
export const syllable = (initial: number, vowel = 0, final = 0) => 0xac00 + (initial * 21 + vowel) * 28 + final;

/** A lone consonant as folded text has it, by its key. */
export const openInitial = (key: string) => String.fromCharCode(0x1100 + initials.indexOf(key));
