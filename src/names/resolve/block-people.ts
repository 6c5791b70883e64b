import type { Person } from './person.ts';
import { initialsOf } from './name-words.ts';
import { fullWords, type PersonName } from './person-name.ts';
import { consonantsOf } from './spelling.ts';

/** A block larger than this is of names so common that the name alone tells nobody apart. */
const largestBlock = 150;

/** Keys under which names that could be one person's meet: pairs of words, and the initials with the surname. */
function blockKeys(name: PersonName): string[] {
  const words = fullWords(name).map(consonantsOf);
  const last = words.at(-1)!;
  const pairs = words.slice(0, -1).map((word) => [word, last].sort().join(' '));
  if (words.length > 2) pairs.push([words[0]!, words[1]!].sort().join(' '));
  // Also where a name is written in one word or two, and with q for g.
  const whole = consonantsOf(name.words.join(''));
  const shortened = initialsOf(name.words[0]!).map((initial) => `${initial}. ${last}`);
  return [...pairs, whole, ...shortened].map((key) => key.replaceAll('g', 'k'));
}

/**
 * Pairs of indexes of people whose names are worth comparing: no comparison of all with all. Each is one number,
 * `a * people.length + b`; they ascend, and one that several blocks hold stands there as often.
 */
export function blockPeople(people: readonly Person[]): Float64Array {
  const blocks = new Map<string, number[]>();
  people.forEach(({ names }, index) => {
    for (const key of new Set(names.flatMap(blockKeys))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const pairs: number[] = [];
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (let a = 0; a < block.length; a++)
      for (let b = a + 1; b < block.length; b++) pairs.push(block[a]! * people.length + block[b]!);
  }
  return Float64Array.from(pairs).sort();
}
