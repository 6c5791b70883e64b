/** A word by itself. */
export interface Spelling {
  /** As written, without a possessive ending and the points of an abbreviation (`U.S.` is `US`). */
  readonly text: string;
  readonly lower: string;
  /** True when `'s` or an apostrophe was cut off. */
  readonly owns: boolean;
}

const possessive = /['’]s?$/u;

/** Reads a word as it is written. */
export function spell(written: string): Spelling {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  const text = written.replace(possessive, '').replaceAll('.', '');
  const spelling = { text, lower: text.toLowerCase(), owns: possessive.test(written) };
  spellings.set(written, spelling);
  return spelling;
}

/** Only a shorter way to the same answer: a spelling depends on the word alone. */
const spellings = new Map<string, Spelling>();
