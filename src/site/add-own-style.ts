import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { readOwnStyle } from '../../templates/read-own-style.ts';
import { stylesheetAddress } from '../addresses.ts';

/** Puts the style sheet of the owner's templates after ours, in the site just written. */
export async function addOwnStyle(templates: string | undefined, site: string): Promise<void> {
  if (templates === undefined) return;
  const style = await readOwnStyle(templates);
  if (style !== '') await appendFile(path.join(site, stylesheetAddress), `\n${style}`);
}
