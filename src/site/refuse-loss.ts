import { isLive } from '../decisions/ledger/identity-key.ts';
import type { Identity, Ledger } from '../model.ts';
import { type SeedFolder, unopenedRule } from '../read/read-seeds.ts';

/** Files named in one message. */
const NAMED = 10;

/**
 * An article whose file is gone leaves a page that says so. Where the file is there and cannot be opened (a right that
 * is lacking, a drive that is not there today), saying so would be wrong, and the ledger would keep it.
 *
 * @throws Error that names the files that cannot be opened and that published articles were read from.
 */
export function refuseLoss({ problems }: Pick<SeedFolder, 'problems'>, ledger: Ledger): void {
  const unopened = problems.filter(({ rule }) => rule === unopenedRule);
  if (unopened.length === 0) return;
  const published = new Set(ledger.flatMap((line) => (line.kind === 'article' && isLive(line) ? placesOf(line) : [])));
  const lost = unopened.filter(({ file }) => published.has(file));
  if (lost.length === 0) return;
  const more = lost.length > NAMED ? `\nand ${lost.length - NAMED} more` : '';
  throw new Error(
    `these cannot be opened, and their articles would be gone from the site. Make them readable, or move them out of the folder if that is meant:\n${lost
      .slice(0, NAMED)
      .map(({ file, message }) => `${file}: ${message}`)
      .join('\n')}${more}`,
  );
}

/** The file that an article was read from, and the folders above it: a link may lead to a folder that is not there. */
function placesOf({ key = '' }: Identity): string[] {
  const parts = key.replace(/#\d+$/u, '').split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
