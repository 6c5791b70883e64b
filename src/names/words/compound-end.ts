/** What joins to a name by a hyphen and is none itself: `London|-based`, `US|-led`, `Ada Berg|-led`. */
const ends = new Set(
  'aligned affiliated allied appointed approved area backed based born bound brokered built chaired class controlled created dominated driven educated endorsed era flagged focused friendly funded hating held inspired issued language leaning led linked listed loving made majority mandated mediated occupied administered origin owned passed proposed registered related ruled run sanctioned speaking sponsored style supported supporting themed trained type wide'.split(
    ' ',
  ),
);

const sign = '-'.charCodeAt(0);

/** `Torva Municipality|-7`: the ward of a town, as Nepal writes it. */
const ward = /(?:municipality|city)-\d{1,2}$/i;

/**
 * Where a word that begins with a name goes on as no name, at the hyphen; `end` where it does not.
 * @example compoundEnd('Port Lisle-based', 5, 16) // 10
 */
export function compoundEnd(source: string, start: number, end: number): number {
  // `lastIndexOf` would look through all the text before the word, for every word.
  let hyphen = end - 1;
  while (hyphen > start && source.charCodeAt(hyphen) !== sign) hyphen--;
  if (hyphen <= start) return end;
  return ends.has(source.slice(hyphen + 1, end)) || ward.test(source.slice(start, end)) ? hyphen : end;
}
