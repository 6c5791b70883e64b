import type { Authority } from '../model.ts';

/**
 * The last words of the names of the people named in each article, by its key: who was introduced as
 * Jane Rivers is Rivers in the headline, and no subject.
 */
export function surnamesByArticle(authorities: readonly Authority[]): ReadonlyMap<string, ReadonlySet<string>> {
  const surnames = new Map<string, Set<string>>();
  for (const { kind, name, namings } of authorities) {
    const surname =
      kind === 'person' ? /\s(\p{Lu}[\p{L}'’-]+)(?:,? (?:Jr|Sr|II|III|IV)\.?)?$/u.exec(name)?.[1] : undefined;
    if (surname === undefined) continue;
    for (const { article } of namings) {
      const known = surnames.get(article);
      if (known === undefined) surnames.set(article, new Set([surname]));
      else known.add(surname);
    }
  }
  return surnames;
}
