import { decode } from 'iconv-lite';

/** What programs of DOS and the old Macintosh wrote in western Europe and America; and Windows, which came after both. */
const OLD = ['macintosh', 'cp850'] as const;
const WINDOWS = 'windows-1252';

/** So much is looked at. */
const SAMPLE = 64 * 1024;

/** Of a text in Latin letters fewer than this share of the bytes are above ASCII. */
const MOST_HIGH = 0.2;

/** Windows is given up where so many of them make no sense in it, and nearly all do in an older one. */
const FEWEST_ODD = 2;
const ODD_SHARE = 0.2;
const NEARLY_NONE = 0.05;

/** Signs that stand between words. */
const PUNCTUATION = /[“”‘’‚„«»‹›–—…•·°€£§©®™\u00a0¿¡]/u;

/** Those of them that no word stands before. */
const OPENING = /[§£„¿¡©]/u;

/** `é` inside a word, `“` before one: what a letter or sign above ASCII does in a text; else it is another one misread. */
function isOdd(text: string, at: number): boolean {
  const [before, sign, next, later] = [text[at - 1] ?? ' ', text[at] ?? ' ', text[at + 1] ?? ' ', text[at + 2] ?? ' '];
  if (/\p{Lu}/u.test(sign)) {
    const opens = !/\p{L}/u.test(before) && /\p{Lu}/u.test(next) && /\p{Ll}/u.test(later);
    return /\p{Ll}/u.test(before) || opens || /[,.!?]/u.test(before);
  }
  if (/\p{Ll}/u.test(sign)) return false;
  const inWord = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(next) && !/[’–—\u00a0]/u.test(sign);
  return inWord || !PUNCTUATION.test(sign) || (OPENING.test(sign) && /\p{L}/u.test(before));
}

function oddIn(bytes: Uint8Array, encoding: string): number {
  const text = decode(bytes, encoding);
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f && isOdd(text, at)) odd += 1;
  return odd;
}

/** The code page of a text that DOS or an old Macintosh wrote in Latin letters; undefined where it makes sense in Windows'. */
export function legacyCodePage(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  if (high < FEWEST_ODD || high > sample.length * MOST_HIGH) return undefined;
  if (oddIn(sample, WINDOWS) < Math.max(FEWEST_ODD, high * ODD_SHARE)) return undefined;
  const [best] = OLD.map((name) => ({ name, odd: oddIn(sample, name) })).toSorted((a, b) => a.odd - b.odd);
  return best && best.odd <= high * NEARLY_NONE ? best.name : undefined;
}
