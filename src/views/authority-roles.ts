import type { Authority, Edtf } from '../model.ts';
import { compareText, sortDay, type Catalogue } from './catalogue.ts';
import { fullestRole } from './fullest-role.ts';

/** A role that articles give a record, with the first and last day on which one does. */
export interface RoleRow {
  readonly role: string;
  readonly count: string;
  readonly first: string;
  readonly last: string;
}

const mostRoles = 30;

/** The role that says most of a record. */
export function fullestOf({ roles }: Authority): string {
  return fullestRole(roles.map(({ role, articles }) => ({ role, count: articles.length })));
}

/** The roles given to a record, the one most often given first. */
export function rolesOf(catalogue: Catalogue, authority: Authority): RoleRow[] {
  const { number, day, strings } = catalogue.wording;
  return [...authority.roles]
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.role, b.role))
    .slice(0, mostRoles)
    .map(({ role, articles }) => {
      let first: Edtf | undefined;
      let last: Edtf | undefined;
      for (const key of articles) {
        const published = catalogue.archive.entries.get(key)?.published?.value;
        if (published === undefined) continue;
        if (first === undefined || sortDay(published) < sortDay(first)) first = published;
        if (last === undefined || sortDay(published) >= sortDay(last)) last = published;
      }
      return {
        role,
        count: number(articles.length),
        first: first === undefined ? strings.unknownDay : day(first),
        last: last === undefined ? strings.unknownDay : day(last),
      };
    });
}
