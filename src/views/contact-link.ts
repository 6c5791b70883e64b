import type { SiteOptions } from './page.ts';
import type { Link } from './shell.ts';

/** How whoever keeps the archive is written to: an e-mail address or a page of theirs. Null where nobody says. */
export function contactLink({ contact }: SiteOptions): Link | null {
  return contact === undefined
    ? null
    : { text: contact, href: contact.includes('://') ? contact : `mailto:${contact}` };
}
