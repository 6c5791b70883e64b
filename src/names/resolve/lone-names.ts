import { officesOf, shareCompany, shareOffice } from './circumstances.ts';
import { absorb, type Appearance, makePerson, type Person } from './person.ts';
import { calledBy, loneWord } from './person-name.ts';
import { consonantsOf, sameSpelling } from './spelling.ts';

/** More people than this of one surname are not listed as doubts: the list would help nobody. */
const mostDoubts = 5;

/**
 * Gives people whom an article names by one word alone to the one full name they fit: it must be the only one of
 * that surname, and office or company must agree. The others are people of their own, joined only where surname
 * and office agree; whom they may be is told.
 */
export function placeLoneNames(
  lone: readonly Appearance[],
  full: Iterable<Person>,
): { readonly own: readonly Person[]; readonly doubts: ReadonlyMap<Person, readonly Person[]> } {
  const bySurname = new Map<string, Person[]>();
  for (const person of full)
    for (const word of new Set(person.names.flatMap(calledBy).map(consonantsOf))) {
      const same = bySurname.get(word);
      if (same) same.push(person);
      else bySurname.set(word, [person]);
    }
  const own = new Map<string, Person>();
  const doubts = new Map<Person, readonly Person[]>();
  for (const appearance of lone) {
    const word = loneWord(appearance.mentions[0]!.text);
    const single = makePerson(appearance);
    const fitting = (bySurname.get(consonantsOf(word)) ?? []).filter(({ names }) =>
      names.flatMap(calledBy).some((own) => sameSpelling(own, word)),
    );
    const tied = fitting.filter((person) => shareOffice(person, single) || shareCompany(person, single));
    if (tied.length === 1 && (fitting.length === 1 || shareOffice(tied[0]!, single))) {
      absorb(tied[0]!, single);
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
