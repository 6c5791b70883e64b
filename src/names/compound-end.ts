/** What joins to a name by a hyphen and is none itself: `London|-based`, `US|-led`, `Ada Berg|-led`. */
const ends = new Set(
  'aligned affiliated appointed backed based born bound brokered built chaired controlled dominated educated era funded held led linked made majority mediated occupied administered owned run speaking sponsored style supported trained type wide'.split(
    ' ',
  ),
);

/** `Torva Municipality|-7`: the ward of a town, as Nepal writes it. */
const ward = /(?:municipality|city)-\d{1,2}$/i;

/**
 * Where a word that begins with a name goes on as no name, at the hyphen; `end` where it does not.
 * @example compoundEnd('Port Lisle-based', 5, 16) // 10
 */
export function compoundEnd(source: string, start: number, end: number): number {
  const hyphen = source.lastIndexOf('-', end - 1);
  if (hyphen <= start) return end;
  return ends.has(source.slice(hyphen + 1, end)) || ward.test(source.slice(start, end)) ? hyphen : end;
}
