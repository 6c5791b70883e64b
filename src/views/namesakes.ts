import type { Authority } from '../model.ts';
import { sortDay, type Catalogue } from './catalogue.ts';
import { fullestRole } from './fullest-role.ts';

/** Names that several of these records share. */
export function namesakesOf(records: readonly Authority[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of records) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

/** What tells a record from its namesakes: its role, its country or when it was last named. */
export function whatTells(catalogue: Catalogue, record: Authority): string {
  const role = fullestRole(record.roles.map(({ role: given, articles }) => ({ role: given, count: articles.length })));
  if (role !== '') return role;
  if (record.country !== undefined) return catalogue.wording.country(record.country);
  const day = latestDay(catalogue, record);
  return day === '' ? '' : catalogue.wording.day(day);
}

/** The last day on which an article that names a record was published; empty where none is dated. */
export function latestDay(catalogue: Catalogue, authority: Authority): string {
  let latest = '';
  for (const { article } of authority.namings) {
    const day = sortDay(catalogue.archive.entries.get(article)?.published?.value);
    if (day < '9999' && day > latest) latest = day;
  }
  return latest;
}
