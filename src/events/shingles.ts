import type { Article } from '../model.ts';
import { eachWord } from './each-word.ts';

/** Words in a row that make one shingle: long enough that two writers seldom hit on the same ones. */
const shingleLength = 5;

/** The distinct shingles of a report's own text, as 32-bit numbers, ascending (Broder 1997). */
export function shinglesOf(article: Article): Uint32Array {
  const found: number[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'boilerplate') continue;
    const text = block.text.toLowerCase();
    const hashes: number[] = [];
    eachWord(text, (_start, _end, hash) => hashes.push(hash));
    for (let end = shingleLength; end <= hashes.length; end += 1) found.push(hashRow(hashes, end - shingleLength, end));
  }
  const sorted = Uint32Array.from(found).sort();
  return sorted.filter((shingle, at) => shingle !== sorted[at - 1]);
}

/** How many numbers two ascending lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** Mixes the hashes of a row of words; the last steps (MurmurHash3) make every bit depend on all. */
function hashRow(hashes: readonly number[], from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + hashes[at]!;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
