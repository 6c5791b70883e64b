/** Words of four letters and more that stand in any sentence with a figure or a day. */
const idle = new Set(
  `about after again also among another around been before being between both during each from have here into just last
least less like made many more most much near next nearly only other over same said says some such than that their them
then there these they this those three four five seven eight nine through time today took under until very well were
what when where which while will with would year years month months week weeks hundred thousand million billion dollar
euro rupee pound percent according told state stated official officials report reported reports estimate estimated
people person number total monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow january february
march april june july august sept september october november december`.split(/\s+/u),
);

/** The words that tell something, cut to what their forms share; no figures, which may differ. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(contentWordsAsWritten(text).keys());
}

/** The same with each word as it is first written, by what its forms share. */
export function contentWordsAsWritten(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const written of text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []) {
    const lower = written.toLowerCase();
    const stem = lower.replace(/(?<=.{4})(?:ing|ed|es|s)$/u, '');
    if (!idle.has(lower) && !idle.has(stem) && !words.has(stem)) words.set(stem, written);
  }
  return words;
}
