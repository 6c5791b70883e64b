import type { ThemePhrase } from '../../model.ts';
import { landNamed } from './places.ts';

/** The phrases of each subject, by article key. */
export type Subjects = ReadonlyMap<string, ReadonlyMap<string, readonly ThemePhrase[]>>;

/** Names the subject that one is better told with, if there is such a subject. */
type Join = (subject: string, subjects: Subjects) => string | undefined;

/** In this order, each over the result of the one before. */
const joins: readonly Join[] = [faintPeace, crisisOfShortage, pairOfLands];

/** Joins subjects that readers would take for one. */
export function joinSubjects(subjects: Subjects): Subjects {
  return joins.reduce(applyJoin, subjects);
}

/** The subjects with some of them joined: `join` names where one belongs. */
export function applyJoin(subjects: Subjects, join: Join): Subjects {
  const joined = new Map<string, Map<string, readonly ThemePhrase[]>>();
  for (const [subject, articles] of subjects) {
    const target = join(subject, subjects) ?? subject;
    const all = joined.get(target) ?? new Map<string, readonly ThemePhrase[]>();
    for (const [article, phrases] of articles) all.set(article, [...(all.get(article) ?? []), ...phrases]);
    joined.set(target, all);
  }
  return joined;
}

/** In how many articles a subject is named, not only spoken of. */
export function articlesNaming(articles: ReadonlyMap<string, readonly ThemePhrase[]> | undefined): number {
  return [...(articles?.values() ?? [])].filter((phrases) => phrases.some(({ founds }) => founds)).length;
}

/** `peace in Ruritania` speaks of its peace process where there is one, else of the Ruritania question. */
function faintPeace(subject: string, subjects: Subjects): string | undefined {
  const question = subject.replace(/ peace process$/u, ' question');
  const other = question !== subject && subjects.has(question) ? question : undefined;
  return articlesNaming(subjects.get(subject)) === 0 ? other : undefined;
}

/** `water crisis` and `water shortage`, `flu crisis` and `flu pandemic`. */
function crisisOfShortage(subject: string, subjects: Subjects): string | undefined {
  return ['shortage', 'pandemic']
    .map((family) => subject.replace(/ question$/u, ` ${family}`))
    .find((other) => other !== subject && subjects.has(other));
}

/** `Ruritania-Zenda war` is the `war in Zenda` where that is by far the commoner name. */
function pairOfLands(subject: string, subjects: Subjects): string | undefined {
  const [first, second, ...more] = subject.split(' ');
  if (more.join(' ') !== 'question' || landNamed(first!) === undefined || landNamed(second!) === undefined)
    return undefined;
  const count = articlesNaming(subjects.get(subject));
  return [`${first} question`, `${second} question`].find((one) => articlesNaming(subjects.get(one)) >= 2 * count);
}
