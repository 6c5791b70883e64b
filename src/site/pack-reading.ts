import type { Reading, Seed } from '../model.ts';
import { type PackedMentions, packMentions, unpackMentions } from './pack-mentions.ts';

/** Stands for what a reading shares with its seed. */
const SHARED = 0;

/** Longer strings hardly stand in two articles. */
const LONGEST_REPEATED = 40;

/** Makes a packed reading whole again. */
export type Unpack = (packed: string, seed: Seed) => Reading;

/**
 * A reading as it is handed from thread to thread and kept for the next build: JSON without what the seed
 * holds too, which is most of it. Words of the text are told by where they stand.
 */
export function packReading(reading: Reading, seed: Seed): string {
  const { key, file, text } = reading.article;
  if (key !== seed.key || file !== seed.file || text !== seed.text)
    throw new Error(`${key} was not read from ${seed.key}`);
  const article = { ...reading.article, key: SHARED, file: SHARED, text: SHARED, source: SHARED };
  return JSON.stringify({
    ...stripped({ ...reading, article, mentions: [] }, seed),
    mentions: packMentions(reading.mentions),
  });
}

type Holder = Readonly<Record<string, unknown>>;

/** A copy that holds nothing that the seed holds too. */
function stripped(held: object, seed: Seed): object {
  if (Array.isArray(held)) return held.map((value: unknown) => (isObject(value) ? stripped(value, seed) : value));
  const packed = (name: string, value: unknown): unknown => {
    if (isObject(value)) return stripped(value, seed);
    return typeof value === 'string' && value === sharedIn(held as Holder, name, seed) ? SHARED : value;
  };
  // From entries: a cutting may have a field called `__proto__`.
  return Object.fromEntries(
    Object.entries(held).map(([name, value]: [string, unknown]) => [name, packed(name, value)]),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a field called `name` holds if it is words of the text, or the article that they are quoted from. */
function sharedIn({ start, end }: Holder, name: string, { key, text }: Seed): string | undefined {
  if (name === 'article') return key;
  return (name === 'text' || name === 'quote') && typeof start === 'number' && typeof end === 'number'
    ? text.slice(start, end)
    : undefined;
}

/**
 * Unpacks the readings of one archive: a string that many of them hold is there once, and words of a text
 * are slices of it, so that a reading takes a third of the memory that it takes with copies of its own.
 */
export function readingUnpacker(): Unpack {
  const strings = new Map<string, string>();
  const once = (text: string): string => {
    if (text.length > LONGEST_REPEATED) return text;
    const known = strings.get(text);
    if (known === undefined) strings.set(text, text);
    return known ?? text;
  };
  const fill = (held: Record<string, unknown>, seed: Seed): void => {
    for (const name in held) {
      const value = held[name];
      if (typeof value === 'string') held[name] = once(value);
      else if (isObject(value)) fill(value as Record<string, unknown>, seed);
      else if (value === SHARED) {
        const shared = sharedIn(held, name, seed);
        if (shared !== undefined) held[name] = once(shared);
      }
    }
  };
  return (packed, seed) => {
    const { mentions, ...reading } = JSON.parse(packed) as Omit<Reading, 'mentions'> & { mentions: PackedMentions };
    fill(reading, seed);
    const { key, file, text, sha256, encoding, raw = null } = seed;
    // Not spread: Node 20 gives every object that is spread and then added to a form of its own, slow to make and to read.
    return Object.assign(reading, {
      article: { ...reading.article, key, file, text, source: { sha256, encoding, raw } },
      mentions: unpackMentions(mentions, once),
    });
  };
}
