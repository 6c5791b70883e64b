import { fieldsConflict, shareCompany, tellsField } from './circumstances.ts';
import { type Appearance, absorb, addAppearance, makePerson, type Person } from './person.ts';

/** Makes an appearance part of the person it fits, or a person of the list. */
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
  const [only, second] = appearances;
  if (only !== undefined && second === undefined) return [makePerson(only)];
  const people: Person[] = [];
  const telling = new Set(appearances.filter(tellsField));
  for (const single of [...telling].map(makePerson))
    place(people, single, (person) => !fieldsConflict(person, single) || shareCompany(person, single));
  const told = people.length;
  for (const appearance of appearances.filter((one) => !telling.has(one))) {
    if (told < 2 && people[0]) addAppearance(people[0], appearance);
    else {
      const single = makePerson(appearance);
      const apart = (person: Person) => told > 1 && people.indexOf(person) < told && !shareCompany(person, single);
      place(people, single, (person) => !apart(person));
    }
  }
  return people;
}

/** Appearances by the fullest name of each, sorted by it; those of one name that are several people stand together. */
export function groupByName(appearances: readonly Appearance[]): Person[][] {
  const byName = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const fullest = appearance.names.reduce((best, name) => (name.words.length > best.words.length ? name : best));
    const { key } = fullest;
    const same = byName.get(key);
    if (same) same.push(appearance);
    else byName.set(key, [appearance]);
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => splitByField(same));
}
