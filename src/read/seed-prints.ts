import { createHash } from 'node:crypto';
import type { Seed } from '../model.ts';
import { singleSpaces } from '../single-spaces.ts';

/** Two hashes of a seed, in hexadecimal: what tells it from others without its text. */
export interface SeedPrints {
  /** The same for the same words in the same order, whatever the spacing and the Unicode composition. */
  readonly words: string;
  /** Of all that the stages of one article see of it, but the time zone. */
  readonly content: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const wordsOf = ({ fields, text }: Seed): string =>
  sha256(singleSpaces(`${JSON.stringify(fields)}\n${text}`.normalize('NFKC')).trim());

const contentOf = ({ key, file, markup, fields, text, dayOrder }: Seed): string =>
  sha256(JSON.stringify([key, file, markup, fields, text, ...(dayOrder === undefined ? [] : [dayOrder])]));

/** Making them reads the whole text, so each is made once, or never where an earlier run made it. */
const made = new WeakMap<Seed, SeedPrints>();

/** The hashes of a seed. */
export function printsOf(seed: Seed): SeedPrints {
  const known = made.get(seed);
  if (known !== undefined) return known;
  const prints = { words: wordsOf(seed), content: contentOf(seed) };
  made.set(seed, prints);
  return prints;
}

/** The seed, whose hashes were made before. */
export function withPrints(seed: Seed, prints: SeedPrints): Seed {
  made.set(seed, prints);
  return seed;
}
