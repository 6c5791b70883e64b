import { rememberedWith } from '../remembered.ts';
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
export function latestDay(catalogue: Catalogue, { namings }: Authority): string {
  const { entries, placeOf } = catalogue;
  const dated = datedOf(catalogue);
  let latest = -1;
  for (const { article } of namings) {
    const place = placeOf.get(article) ?? -1;
    if (place > latest && place < dated) latest = place;
  }
  return latest < 0 ? '' : sortDay(entries[latest]?.published?.value);
}

/** How many articles have a day: the undated stand last. */
const datedOf = rememberedWith(({ entries }: Catalogue): number => {
  const undated = entries.findIndex(({ published }) => sortDay(published?.value) >= '9999');
  return undated < 0 ? entries.length : undated;
});
