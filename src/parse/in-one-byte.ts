import { remembered } from '../remembered.ts';

/** What stands for signs above U+00FF; a mark of another letter is read as an apostrophe, which words may have too. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/u, "'"],
  [/[“”]/u, '"'],
  [/–/u, '\u0096'],
  [/[—―]/u, '\u0097'],
  [/[\p{Lu}\p{Lt}]/u, 'À'],
  [/[\p{Ll}\p{Lm}]/u, 'à'],
  [/\p{M}/u, "'"],
  [/\p{L}/u, 'ª'],
  [/\p{Nd}/u, '0'],
  [/\s/u, ' '],
  [/[\ud800-\udfff]/u, 'ª'],
];

const standIn = remembered((unit: number): number => {
  const sign = String.fromCharCode(unit);
  return (STAND_INS.find(([signs]) => signs.test(sign))?.[1] ?? '¤').charCodeAt(0);
});

/**
 * A short text with one byte a sign, as long as it is: capitals for capitals, small letters for small ones. V8 makes
 * machine code of a pattern once for such texts and once for others, for which classes of Unicode take a hundred times
 * the code; beyond 16 MB of it in all, it makes poor code of every pattern that comes after, which costs reading a fifth.
 */
export function inOneByte(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units.push(unit < 0x100 ? unit : standIn(unit));
  }
  return String.fromCharCode(...units);
}

/** The source of a pattern for such texts. */
export const sourceInOneByte = (source: string): string =>
  source
    .replaceAll('–', String.raw`\x96`)
    .replaceAll(/[—―]/gu, String.raw`\x97`)
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[“”]/gu, '"');
