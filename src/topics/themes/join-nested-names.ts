import { applyJoin, articlesNaming, type Subjects } from './join-subjects.ts';

/**
 * Joins a subject with a commoner one whose name holds all the words of its own or is held by it:
 * `Lake Treaty` is the `Silver Lake Treaty`, `Senate tax inquiry` the `tax inquiry`. Not questions: that
 * of Ruritania and Zenda is not that of Zenda.
 */
export function joinNestedNames(subjects: Subjects): Subjects {
  const names = [...subjects]
    .filter(([subject]) => !subject.endsWith(' question'))
    .map(([subject, articles]) => ({ subject, words: subject.split(' '), count: articlesNaming(articles) }))
    .sort((a, b) => b.count - a.count || (a.subject < b.subject ? -1 : 1));
  const targetOf = new Map<string, string>();
  for (const [place, { subject, words }] of names.entries()) {
    const commoner = names.slice(0, place).find((other) => holds(words, other.words) || holds(other.words, words));
    if (commoner !== undefined) targetOf.set(subject, targetOf.get(commoner.subject) ?? commoner.subject);
  }
  return applyJoin(subjects, (subject) => targetOf.get(subject));
}

/** All the words of the shorter in the same order, the last one last. */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length < 2 || shorter.length >= longer.length || shorter.at(-1) !== longer.at(-1)) return false;
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found += 1;
  return found === shorter.length;
}
