/** Numbers in a signature, a power of two. */
const bins = 128;
/**
 * Signature numbers that must agree for two texts to be compared. Two in a row out of 128 find a
 * pair that shares a quarter of its shingles 98 times in 100, and almost no unrelated pair.
 */
const rows = 2;

/**
 * MinHash in one pass (Li, Owen and Zhang 2012): the least shingle of each of 128 equal ranges of
 * numbers. An empty range takes the number of the next one that is not (Shrivastava and Li 2014).
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const empty = 0xffffffff;
  const least = new Uint32Array(bins).fill(empty);
  for (const shingle of shingles) {
    const bin = shingle >>> 25;
    if (shingle < least[bin]!) least[bin] = shingle;
  }
  return least.map((value, bin) => {
    for (let step = 0; value === empty && step < bins; step += 1) value = least[(bin + step) % bins]!;
    return value;
  });
}

/**
 * Pairs of texts whose signatures agree in a band, each once, as places in the list: `[smaller, larger]`,
 * by the larger (locality-sensitive hashing, Indyk and Motwani 1998).
 *
 * @param most texts of one band beyond which it is taken for a set phrase that tells nothing
 */
export function pairsInBands(signatures: readonly (Uint32Array | null)[], most = 100): [number, number][] {
  const seen = new Set<number>();
  for (let from = 0; from < bins; from += rows) {
    const buckets = new Map<number, number[]>();
    signatures.forEach((signature, place) => {
      if (signature === null) return;
      const band = mixed(signature, from);
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [place]);
      else bucket.push(place);
    });
    for (const bucket of buckets.values()) {
      if (bucket.length > most) continue;
      for (const [at, larger] of bucket.entries())
        for (const smaller of bucket.slice(0, at)) seen.add(larger * signatures.length + smaller);
    }
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((pair) => [pair % signatures.length, Math.floor(pair / signatures.length)]);
}

/** The numbers of one band in one; that two bands may rarely give the same costs a comparison, no more. */
function mixed(signature: Uint32Array, from: number): number {
  let mix = 0;
  for (let at = from; at < from + rows; at += 1) mix = Math.imul(mix ^ signature[at]!, 0x9e3779b1);
  return mix;
}
