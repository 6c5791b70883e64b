/**
 * Accents, and the points of Arabic and Hebrew: what spellings of a name differ in. Not the vowel signs of Indic letters
 * and Thai, nor the marks of kana: without these it is another name.
 */
const accents =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]+/gu;

/** How a sign is drawn, and not which it is: its variant, and joiners behind a sign of Indic letters. */
const forms = /\p{Variation_Selector}+|(?<=\p{M})[\u200c\u200d]+/gu;

/**
 * A name without what its spellings differ in, decomposed.
 * @example withoutAccents('Gündoğdu') // 'Gundogdu'
 */
export const withoutAccents = (name: string): string => name.normalize('NFKD').replace(accents, '').replace(forms, '');
