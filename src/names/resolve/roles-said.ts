/**
 * Roles of one record as keys, in small letters and without full stops, with how many articles give them.
 */
type Known = ReadonlyMap<string, number>;

/** Other roles of the same record that say what this one says; none where it says something of its own. */
type Rule = (role: string, known: Known) => readonly string[];

const SMALL_WORDS = /\b(?:of|the|for|and|to)\b/g;

const initialsOf = (role: string): string => role.replaceAll(/(?:^|[\s-]+)(\S)\S*/g, '$1');

function hasInitials(role: string, initials: string): boolean {
  const words = role.split(' ');
  if (words.length === 1 || words.includes(initials)) return false;
  return initialsOf(role) === initials || initialsOf(role.replaceAll(SMALL_WORDS, '').trim()) === initials;
}

/** `deputy ministers A and B` gives each what `deputy minister` gives. */
const ofOne: Rule = (role, known) => (role.endsWith('s') && known.has(role.slice(0, -1)) ? [role.slice(0, -1)] : []);

/** Of two roles with the same initials the one given so many times as often is meant. */
const FAR_MORE = 4;

/** `fm` beside `foreign minister`, `coas` and `cas` beside `chief of army staff`; not where it may be either of two. */
const spelledOut: Rule = (role, known) => {
  if (role.length < 2) return [];
  const fits = [...known]
    .filter(([other]) => hasInitials(other, role) && ofOne(other, known).length === 0)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = fits;
  return first !== undefined && first[1] >= FAR_MORE * (second?.[1] ?? 0) ? [first[0]] : [];
};

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
 * @param known all roles of the record, this one among them
 * @example rolesSaid('fm senator', new Map([['fm senator', 1], ['fm', 2], ['senator', 3], ['foreign minister', 4]]))
 *   // ['foreign minister', 'senator']
 */
export function rolesSaid(role: string, known: Known): readonly string[] {
  for (const rule of RULES) {
    const said = rule(role, known);
    if (said.length === 0) continue;
    const others = new Map([...known].filter(([other]) => other !== role));
    return said.flatMap((part) => rolesSaid(part, others));
  }
  return [role];
}
