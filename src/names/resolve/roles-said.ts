/** Roles of one record as keys: in small letters, without full stops. */
type Keys = ReadonlySet<string>;

/** Other roles of the same record that say what this one says; none where it says something of its own. */
type Rule = (role: string, known: Keys) => readonly string[];

const SMALL_WORDS = /\b(?:of|the|for|and|to)\b/g;

const initialsOf = (role: string): string => role.replaceAll(/(?:^|[\s-]+)(\S)\S*/g, '$1');

/** `fm` beside `foreign minister`, `coas` and `cas` beside `chief of army staff`; not where two roles have them. */
const spelledOut: Rule = (role, known) => {
  if (role.length < 2 || role.includes(' ')) return [];
  const fits = [...known].filter(
    (other) =>
      other.includes(' ') &&
      !other.split(' ').includes(role) &&
      (initialsOf(other) === role || initialsOf(other.replaceAll(SMALL_WORDS, '').trim()) === role),
  );
  return fits.length === 1 ? fits : [];
};

/** `deputy ministers A and B` gives each what `deputy minister` gives. */
const ofOne: Rule = (role, known) => (role.endsWith('s') && known.has(role.slice(0, -1)) ? [role.slice(0, -1)] : []);

/** Words that change the office behind them: `deputy prime minister` is no prime minister. */
const CHANGES =
  /^(?:acting|assistant|associate|caretaker|chief|co|deputy|designate|elect|ex|first|former|general|head|honorary|interim|joint|junior|lead|principal|second|senior|special|sub|then|under|vice)$/;

/** `foreign minister senator` before a name: two titles, one of them of several words. */
const twoTitles: Rule = (role, known) => {
  const words = role.split(' ');
  for (let at = 1; at < words.length && words.length > 2; at++) {
    const both = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (both.every((part) => known.has(part) && !CHANGES.test(part))) return both;
  }
  return [];
};

const RULES: readonly Rule[] = [spelledOut, ofOne, twoTitles];

/**
 * What a role says in the words of the other roles of its record: itself where no rule finds it said otherwise.
 * @param known keys of all roles of the record, this one among them
 * @example rolesSaid('fm senator', new Set(['fm', 'senator', 'foreign minister', 'fm senator'])) // ['foreign minister', 'senator']
 */
export function rolesSaid(role: string, known: Keys): readonly string[] {
  for (const rule of RULES) {
    const said = rule(role, known);
    if (said.length === 0) continue;
    const others = new Set([...known].filter((other) => other !== role));
    return said.flatMap((part) => rolesSaid(part, others));
  }
  return [role];
}
