import { type Appearance, absorb, fieldsConflict, makePerson, nameKey, type Person, shareCompany } from './person.ts';

/** Adds an appearance to the person it fits, or to the list. */
function place(people: Person[], single: Person, fits: (person: Person) => boolean): void {
  const home = people.find(fits);
  if (home) absorb(home, single);
  else people.push(single);
}

/**
 * The people of one and the same full name: one person, unless offices of different fields of life meet in articles
 * that share nobody else (the banker and the bowler). Articles that give no office go to the one they share company
 * with; where there are several and none fits, they are a person of their own.
 */
function splitByField(appearances: readonly Appearance[]): Person[] {
  const singles = appearances.map(makePerson);
  const people: Person[] = [];
  for (const single of singles.filter(({ fields }) => fields.size > 0))
    place(people, single, (person) => !fieldsConflict(person, single) || shareCompany(person, single));
  const told = people.length;
  for (const single of singles.filter(({ fields }) => fields.size === 0)) {
    const apart = (person: Person) => told > 1 && people.indexOf(person) < told && !shareCompany(person, single);
    place(people, single, (person) => !apart(person));
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
