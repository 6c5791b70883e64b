import { meantByAddress } from '../meant-by-address.ts';
import type { Identity, Ledger } from '../model.ts';
import { foldName } from './fold-name.ts';
import { isRecordKind } from './ledger/telling-names.ts';

/**
 * Whether the ledger knows what a decision about articles names, by its id, key or file.
 * @example knowsArticle(ledger)('1998/storm.txt')
 */
export function knowsArticle(ledger: Ledger): (target: string) => boolean {
  const known = new Set<string>();
  for (const { kind, id, key = id } of ledger)
    if (kind === 'article') for (const name of [id, key, key.replace(/#\d+$/u, '')]) known.add(name);
  return (target) => known.has(target) || known.has(meantByAddress(target)?.id ?? '');
}

/** Whether the ledger knows what a decision about a person, body or place names, by its id or a name. */
export function knowsRecord(ledger: Ledger): (target: string) => boolean {
  const known = new Set<string>();
  const namesOf = ({ kind, id, title, names = [] }: Identity): string[] => [
    id,
    `${kind}:${id}`,
    ...[title, ...names].map(foldName),
  ];
  for (const line of ledger) if (isRecordKind(line.kind)) for (const name of namesOf(line)) known.add(name);
  return (target) => {
    const meant = meantByAddress(target);
    return known.has(target) || known.has(foldName(target)) || known.has(`${meant?.kind}:${meant?.id}`);
  };
}
