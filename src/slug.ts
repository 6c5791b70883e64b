import slugify from '@sindresorhus/slugify';
import { europeanDigits } from './european-digits.ts';
import { withLatinLetters } from './slug-letters.ts';

const LONGEST = 60;

/** Of other letters one takes three bytes: with what an address has behind the words, a disk takes the name. */
const LONGEST_BYTES = 100;

/** Nothing to transliterate, as in most names: the library takes twenty times as long. */
const plain = /^[A-Za-z0-9 ,.:;-]*$/;

/** Of scripts that the library writes in no other letters: Hebrew, those of India, Thai, Hangul, Ethiopic, Chinese, … */
const ELSEWHERE = String.raw`\u0590-\u05ff\u0700-\u109f\u1100-\u1cff\u2d80-\u2dff\u2e80-\ua63f\ua800-\ufaff\u{10000}-\u{1cfff}\u{1e000}-\u{1efff}\u{20000}-\u{323af}`;
const elsewhere = new RegExp(`[${ELSEWHERE}]`, 'u');
const letter = String.raw`(?=[\p{L}\p{M}\p{N}])[${ELSEWHERE}]`;
/** Words of theirs, with digits that touch them. */
const ownWords = new RegExp(String.raw`[0-9]*${letter}(?:${letter}|[0-9\u200c\u200d])*`, 'gu');

/**
 * Words for an address: small letters, digits and hyphens, at most 60 characters and cut between words. In the letters
 * that every keyboard has where a script can be written in them, in its own where it cannot: who reads the headline reads
 * the address. Never empty: what has no letters becomes `untitled`.
 *
 * @example slug('Gündoğdu meets envoy') // 'guendogdu-meets-envoy'
 * @example slug('ঢাকায় বন্যা ২০২১') // 'ঢাকায়-বন্যা-2021'
 */
export function slug(text: string): string {
  if (plain.test(text)) return cutBetweenWords(slugPlain(text)) || 'untitled';
  if (!elsewhere.test(text)) return cutBetweenWords(transliterated(text)) || 'untitled';
  return cutToBytes(inOwnLetters(text)) || 'untitled';
}

function slugPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const transliterated = (text: string): string => slugify(withLatinLetters(text), { decamelize: false });

/** Joiners only tell how letters are drawn; full-width letters and digits are those of every keyboard. */
function inOwnLetters(text: string): string {
  const normal = europeanDigits(text.normalize('NFC')).replace(/[\uff01-\uff5e]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const parts: string[] = [];
  let from = 0;
  for (const { 0: own, index } of normal.matchAll(ownWords)) {
    parts.push(transliterated(normal.slice(from, index)), own.replace(/[\u200c\u200d]/gu, '').toLowerCase());
    from = index + own.length;
  }
  return [...parts, transliterated(normal.slice(from))].filter((part) => part !== '').join('-');
}

function cutBetweenWords(whole: string): string {
  if (whole.length <= LONGEST) return whole;
  const cut = whole.lastIndexOf('-', LONGEST);
  return whole.slice(0, cut > 0 ? cut : LONGEST);
}

/** Between words where the first half does not go with it; Chinese and Thai have no space between them. */
function cutToBytes(whole: string): string {
  if (whole.length <= LONGEST && Buffer.byteLength(whole) <= LONGEST_BYTES) return whole;
  let end = 0;
  let bytes = 0;
  for (const letter of whole) {
    bytes += Buffer.byteLength(letter);
    if (bytes > LONGEST_BYTES || end + letter.length > LONGEST) break;
    end += letter.length;
  }
  const cut = whole.lastIndexOf('-', end);
  if (cut > end / 2) return whole.slice(0, cut);
  // A letter keeps the signs that stand on it.
  return whole.slice(0, end).replace(/^\p{M}/u.test(whole.slice(end)) ? /\P{M}\p{M}*$/u : /$^/u, '');
}
