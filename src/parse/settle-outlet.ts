import type { Inferred } from '../model.ts';
import { type Draft, infer, inferOutside } from './draft.ts';

/** The rules that name an outlet, most trusted first. */
const TRUST = [
  'metadata',
  'header-line',
  'source-line',
  'tail-line',
  'outlet-line',
  'info-line',
  'site-name-in-headline',
  'byline',
];

/** A page as an archive of the web kept it. */
const KEPT = /^https?:\/\/(?:web\.archive\.org|archive\.org|wayback\.archive-it\.org)\/(?:web|\d+)\/\d+[a-z_]*\//u;

const host = (address: string): string | null =>
  /^https?:\/\/(?:www\d?\.)?(?<host>[^/:?#]+)/iu.exec(address.replace(KEPT, ''))?.groups?.['host']?.toLowerCase() ??
  null;

const rank = ({ rule }: Inferred<string>): number => (TRUST.includes(rule) ? TRUST.indexOf(rule) : TRUST.length);

/** Who published it: what the article says outright, else the agency of its dateline, else its address. */
export function settleOutlet(draft: Draft): Inferred<string> | null {
  const { seed, dateline, address } = draft;
  const [stated] = draft.outlets.toSorted((a, b) => rank(a) - rank(b));
  if (stated) return stated;
  if (dateline?.agency) return infer(seed, dateline.agency, 'implied', 'agency-mark', dateline);
  const site = address && host(address);
  return site ? inferOutside(seed, site, 'implied', 'address', address) : null;
}
