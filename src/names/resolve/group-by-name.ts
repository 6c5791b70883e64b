import { type Appearance, absorb, fieldsConflict, makePerson, nameKey, type Person, shareCompany } from './person.ts';

/**
 * The people of one and the same full name: one person, unless offices of different fields of life meet in
 * articles that share nobody else (the banker and the bowler).
 */
function splitByField(appearances: readonly Appearance[]): Person[] {
  const people: Person[] = [];
  for (const appearance of appearances) {
    const single = makePerson(appearance);
    const fitting = people.filter((person) => !fieldsConflict(person, single));
    const home =
      people.length < 2
        ? (fitting[0] ?? people.find((person) => shareCompany(person, single)))
        : (people.find((person) => shareCompany(person, single)) ?? fitting[0]);
    if (home) absorb(home, single);
    else people.push(single);
  }
  return people;
}

/** Appearances by the fullest name of each, sorted by it; those of one name that are several people stand together. */
export function groupByName(appearances: readonly Appearance[]): Person[][] {
  const byName = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const fullest = appearance.names.reduce((best, name) => (name.words.length > best.words.length ? name : best));
    const key = nameKey(fullest);
    const same = byName.get(key);
    if (same) same.push(appearance);
    else byName.set(key, [appearance]);
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => splitByField(same));
}
