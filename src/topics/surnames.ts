import type { Authority, Mention } from '../model.ts';

const surname = /\s(\p{Lu}[\p{L}'’-]+)(?:,? (?:Jr|Sr|II|III|IV)\.?)?$/u;

/** The last words of full names: who was introduced as Jane Rivers is Rivers in the headline, and no subject. */
export function surnamesIn(people: readonly Mention[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ text }) => surname.exec(text)?.[1] ?? []));
}

/** The surnames of the people named in each article, by its key, also of those it names by nothing else. */
export function surnamesByArticle(authorities: readonly Authority[]): ReadonlyMap<string, ReadonlySet<string>> {
  const surnames = new Map<string, Set<string>>();
  for (const { kind, name, namings } of authorities) {
    const last = kind === 'person' ? surname.exec(name)?.[1] : undefined;
    if (last === undefined) continue;
    for (const { article } of namings) {
      const known = surnames.get(article);
      if (known === undefined) surnames.set(article, new Set([last]));
      else known.add(last);
    }
  }
  return surnames;
}
