/** A column of texts holds so many letters in the middle of its rows; titles and summaries hold fewer. */
const SHORTEST = 250;

/** So many times as long as any other column's it must be, so that nothing else is taken for the text. */
const PLAINLY = 2;

/** A column of addresses or of code has no words. */
const FEWEST_WORDS = 20;

/**
 * The name of the field that holds the articles in records whose names nobody knows, whatever the language: the one
 * with running text, far longer than any other. Undefined where no field stands out.
 */
export function runningTextName(records: readonly object[]): string | undefined {
  const lengths = new Map<string, number[]>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      const words = typeof value === 'string' && value.split(/\s+/u).length >= FEWEST_WORDS;
      lengths.set(name, [...(lengths.get(name) ?? []), words ? value.length : 0]);
    }
  }
  const [best, next] = [...lengths]
    .map(([name, all]) => ({ name, length: all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0 }))
    .toSorted((a, b) => b.length - a.length);
  const stands = best !== undefined && best.length >= SHORTEST && best.length >= PLAINLY * (next?.length ?? 0);
  return stands ? best.name : undefined;
}
