import { fieldsConflict, livesConflict, shareCompany, tellsField } from './circumstances.ts';
import { fullWords, type PersonName } from './person-name.ts';
import { consonantsOf } from './spelling.ts';
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
 * with; where there are several and none fits, they are a person of their own. Where nobody else has the surname
 * (`rare`), a mayor who was a prosecutor before is one.
 */
function splitByField(appearances: readonly Appearance[], rare: boolean): Person[] {
  const [only, second] = appearances;
  if (only !== undefined && second === undefined) return [makePerson(only)];
  const people: Person[] = [];
  const conflict = rare ? livesConflict : fieldsConflict;
  const telling = new Set(appearances.filter(tellsField));
  for (const single of [...telling].map(makePerson))
    place(people, single, (person) => !conflict(person, single) || shareCompany(person, single));
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

const fullestOf = ({ names }: Appearance): PersonName =>
  names.reduce((best, name) => (name.words.length > best.words.length ? name : best));

const surnameOf = (name: PersonName): string => consonantsOf(fullWords(name).at(-1)!);

/** The surnames that in all the archive stand behind one initial only: nobody else's. */
function rareSurnames(names: readonly PersonName[]): ReadonlySet<string> {
  const initials = new Map<string, string>();
  for (const name of names) {
    const [surname, initial] = [surnameOf(name), name.words[0]![0]!];
    initials.set(surname, (initials.get(surname) ?? initial) === initial ? initial : '');
  }
  return new Set([...initials.keys()].filter((surname) => initials.get(surname) !== ''));
}

/** Appearances by the fullest name of each, sorted by it; those of one name that are several people stand together. */
export function groupByName(appearances: readonly Appearance[]): Person[][] {
  const byName = new Map<string, { name: PersonName; same: Appearance[] }>();
  for (const appearance of appearances) {
    const name = fullestOf(appearance);
    const known = byName.get(name.key);
    if (known) known.same.push(appearance);
    else byName.set(name.key, { name, same: [appearance] });
  }
  const rare = rareSurnames([...byName.values()].map(({ name }) => name));
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, same }]) => splitByField(same, rare.has(surnameOf(name))));
}
