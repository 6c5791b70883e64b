const runs = (written: string): ReadonlySet<string> => new Set(written.split(' '));

/** Vowel runs that stand for each other between alphabets. */
const alike: readonly ReadonlySet<string>[] = [
  runs('a e'),
  runs('e i ie ei ea'),
  runs('o u ou eu au uo'),
  runs('u ue'),
  runs('o oe'),
  runs('ai ei ae e aie aei'),
  runs('i ie iei ii'),
  runs('ia ea iai eia'),
];

/** As {@link alike}, in words of one or two consonants: there the vowels make the name (Bell, Ball; Mike, Micah). */
const alikeInShort: readonly ReadonlySet<string>[] = [
  runs('i ie ei iei ii'),
  runs('u ou ue'),
  runs('o oe'),
  runs('ai ei ae aie aei'),
];

/** Whether two vowel runs may stand for each other, in a word of few consonants (`short`) or another. */
export function vowelsAlike(a: string, b: string, short: boolean): boolean {
  return a === b || (short ? alikeInShort : alike).some((run) => run.has(a) && run.has(b));
}
