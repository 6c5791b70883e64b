import { withoutAccents } from '../without-accents.ts';

/**
 * A name as decisions and the ledger compare it: without case, accents and the spacing.
 * @example foldName('Gündoğdu ') // 'gundogdu'
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  // Almost every name is plain ASCII: decomposing costs ten times the rest.
  // oxlint-disable-next-line no-control-regex
  const plain = /^[\x00-\x7f]*$/u.test(lower) ? lower : withoutAccents(lower);
  return plain.replace(/\s+/gu, ' ').trim();
}
