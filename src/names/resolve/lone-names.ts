import { officesOf, shareArticle, shareCompany, shareOffice } from './circumstances.ts';
import { remembered } from '../../remembered.ts';
import { absorb, type Appearance, makePerson, type Person } from './person.ts';
import { calledBy, loneWord, type PersonName } from './person-name.ts';
import { consonantsOf, sameSpelling } from './spelling.ts';

/** More people than this of one surname are not listed as doubts: the list would help nobody. */
const mostDoubts = 5;

/** Offices that a country, a province or a town has one of at a time: with one, a first name tells who is meant. */
const sole = /\b(?:president|premier|chancellor|king|queen|emir|sultan|crown|governor|mayor|minister)\b/;

/** The first two of whom it holds: whether there are more nobody asks, and of one surname a large archive has thousands. */
function firstTwo(people: readonly Person[], holds: (person: Person) => boolean): readonly Person[] {
  const found: Person[] = [];
  for (const person of people) if (holds(person) && found.push(person) === 2) break;
  return found;
}

/** Of the people whose first name it is, the one who alone has the same high office: `Prime Minister Tadesse`. */
function byFirstName(single: Person, namesakes: readonly Person[]): Person | undefined {
  const [first, second] = firstTwo(namesakes, (person) => shareOffice(person, single));
  return second === undefined ? first : undefined;
}

/** Finds the people whose name has a word among those that `wordsOf` gives, in some spelling. Their names stay as they are. */
function peopleByWord(
  full: readonly Person[],
  wordsOf: (name: PersonName) => readonly string[],
): (word: string) => readonly Person[] {
  const bySound = new Map<string, Person[]>();
  for (const person of full)
    for (const sound of new Set(person.names.flatMap(wordsOf).map(consonantsOf))) {
      const same = bySound.get(sound);
      if (same) same.push(person);
      else bySound.set(sound, [person]);
    }
  return remembered((word) => {
    const has = (own: string): boolean => sameSpelling(own, word);
    return (bySound.get(consonantsOf(word)) ?? []).filter(({ names }) => names.flatMap(wordsOf).some(has));
  });
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
  const bySurname = peopleByWord(full, calledBy);
  const byFirst = peopleByWord(full, firstOf);
  const own = new Map<string, Person>();
  const doubts = new Map<Person, readonly Person[]>();
  for (const appearance of lone) {
    const word = loneWord(appearance.mentions[0]!.text);
    const single = makePerson(appearance);
    const fitting = bySurname(word);
    // Whom the article itself names in full it has told apart: Mrs Westing from Mr Karel Westing.
    const [tied, other] = firstTwo(
      fitting,
      (person) => !shareArticle(person, single) && (shareOffice(person, single) || shareCompany(person, single)),
    );
    if (tied !== undefined && other === undefined && (fitting.length === 1 || shareOffice(tied, single))) {
      absorb(tied, single);
      continue;
    }
    const isHigh = tied === undefined && officesOf(single).some((office) => sole.test(office));
    const known = isHigh ? byFirstName(single, byFirst(word)) : undefined;
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
