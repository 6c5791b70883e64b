import type { Archive } from '../model.ts';

/**
 * What each authority record is called in filters, by id: its name, and its id beside it where
 * another record of its kind has the same name, so that two people never become one filter.
 */
export function uniqueLabels({ authorities }: Archive): Map<string, string> {
  const bearers = new Map<string, number>();
  for (const { kind, name } of authorities) bearers.set(`${kind}:${name}`, (bearers.get(`${kind}:${name}`) ?? 0) + 1);
  return new Map(
    authorities.map(({ id, kind, name }) => [id, bearers.get(`${kind}:${name}`) === 1 ? name : `${name} (${id})`]),
  );
}
