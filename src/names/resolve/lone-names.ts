import { officesOf, shareArticle, shareCompany, shareOffice } from './circumstances.ts';
import { absorb, type Appearance, makePerson, type Person } from './person.ts';
import { calledBy, loneWord, type PersonName } from './person-name.ts';
import { consonantsOf, sameSpelling } from './spelling.ts';

/** More people than this of one surname are not listed as doubts: the list would help nobody. */
const mostDoubts = 5;

/** Offices that a country, a province or a town has one of at a time: with one, a first name tells who is meant. */
const sole = /\b(?:president|premier|chancellor|king|queen|emir|sultan|crown|governor|mayor|minister)\b/;

/** Of the people whose first name it is, the one who alone has the same high office: `Prime Minister Tadesse`. */
function byFirstName(single: Person, namesakes: readonly Person[]): Person | undefined {
  if (!officesOf(single).some((office) => sole.test(office))) return undefined;
  const [first, second] = namesakes.filter((person) => shareOffice(person, single));
  return second === undefined ? first : undefined;
}

/** People by the words that each has, of those that `wordsOf` gives, as they sound. */
function indexBy(full: readonly Person[], wordsOf: (name: PersonName) => readonly string[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of full)
    for (const word of new Set(person.names.flatMap(wordsOf).map(consonantsOf))) {
      const same = index.get(word);
      if (same) same.push(person);
      else index.set(word, [person]);
    }
  return index;
}

const firstOf = ({ words }: PersonName): readonly string[] => words.slice(0, 1);

/**
 * Gives people whom an article names by one word alone to the one full name they fit: it must be the only one of
 * that surname, and office or company must agree, or the only one of that first name and a high office. The others are people of their own, joined only where surname
 * and office agree; whom they may be is told.
 */
export function placeLoneNames(
  lone: readonly Appearance[],
  everybody: Iterable<Person>,
): { readonly own: readonly Person[]; readonly doubts: ReadonlyMap<Person, readonly Person[]> } {
  const full = [...everybody];
  const bySurname = indexBy(full, calledBy);
  const byFirst = indexBy(full, firstOf);
  const own = new Map<string, Person>();
  const doubts = new Map<Person, readonly Person[]>();
  for (const appearance of lone) {
    const word = loneWord(appearance.mentions[0]!.text);
    const single = makePerson(appearance);
    const [sound, has] = [consonantsOf(word), (other: string) => sameSpelling(other, word)];
    const fitting = (bySurname.get(sound) ?? []).filter(({ names }) => names.flatMap(calledBy).some(has));
    // Whom the article itself names in full it has told apart: Mrs Westing from Mr Karel Westing.
    const tied = fitting.filter(
      (person) => !shareArticle(person, single) && (shareOffice(person, single) || shareCompany(person, single)),
    );
    if (tied.length === 1 && (fitting.length === 1 || shareOffice(tied[0]!, single))) {
      absorb(tied[0]!, single);
      continue;
    }
    const namesakes = (byFirst.get(sound) ?? []).filter(({ names }) => names.flatMap(firstOf).some(has));
    const known = tied.length === 0 ? byFirstName(single, namesakes) : undefined;
    if (known !== undefined) {
      absorb(known, single);
      continue;
    }
    const [office] = officesOf(single);
    const key = office === undefined ? `${word} in ${appearance.article}` : `${word}, ${office}`;
    const same = own.get(key);
    if (same) absorb(same, single);
    else {
      own.set(key, single);
      if (fitting.length <= mostDoubts) doubts.set(single, fitting);
    }
  }
  return { own: [...own.values()], doubts };
}
