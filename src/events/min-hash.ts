/** Numbers that a text is known by, a power of two. */
const bins = 128;
/**
 * Numbers of a band, all of which must agree for two texts to be compared. Two in a row out of 128 find a
 * pair that shares a quarter of its shingles 98 times in 100, and almost no unrelated pair.
 */
const rows = 2;

/**
 * MinHash in one pass (Li, Owen and Zhang 2012): the least shingle of each of 128 equal ranges of
 * numbers. An empty range takes the number of the next one that is not (Shrivastava and Li 2014).
 * The numbers of a band are mixed into one: that two bands may rarely give the same costs a comparison, no more.
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const empty = 0xffffffff;
  const least = new Uint32Array(bins).fill(empty);
  for (const shingle of shingles) {
    const bin = shingle >>> 25;
    if (shingle < least[bin]!) least[bin] = shingle;
  }
  const filled = least.map((value, bin) => {
    for (let step = 0; value === empty && step < bins; step += 1) value = least[(bin + step) % bins]!;
    return value;
  });
  return Uint32Array.from({ length: bins / rows }, (_, band) => mixed(filled.subarray(band * rows, (band + 1) * rows)));
}

/** The numbers of one band in one. */
function mixed(numbers: Uint32Array): number {
  return numbers.reduce((mix, number) => Math.imul(mix ^ number, 0x9e3779b1), 0);
}

/**
 * Pairs of texts whose signatures agree in a band, each once, as places in the list: `[smaller, larger]`,
 * by the larger (locality-sensitive hashing, Indyk and Motwani 1998).
 *
 * @param most texts of one band beyond which it is taken for a set phrase that tells nothing
 */
export function pairsInBands(signatures: readonly (Uint32Array | null)[], most = 100): [number, number][] {
  const seen = new Set<number>();
  const { length } = signatures;
  const present = [...signatures.keys()].filter((place) => signatures[place] !== null);
  const sorted = new Float64Array(present.length);
  for (let band = 0; band < bins / rows; band += 1) {
    // Band and place in one number, so that sorting brings together the places of one band, ascending.
    for (const [at, place] of present.entries()) sorted[at] = signatures[place]![band]! * length + place;
    sorted.sort();
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const number = Math.floor(sorted[from]! / length);
      while (to < sorted.length && Math.floor(sorted[to]! / length) === number) to += 1;
      if (to - from > most) continue;
      for (let later = from + 1; later < to; later += 1)
        for (let earlier = from; earlier < later; earlier += 1)
          seen.add((sorted[later]! % length) * length + (sorted[earlier]! % length));
    }
  }
  return [...seen].sort((a, b) => a - b).map((pair) => [pair % length, Math.floor(pair / length)]);
}
