import { resolveConfig } from '../config.ts';
import { archiveFile, readOwnersFile } from '../read/read-archive-file.ts';
import type { SiteOptions } from './prepare-site.ts';

const NAME = 'archive.yaml';

/** The options with what the archive says of itself. @throws Error that says where it says what cannot be. */
export async function loadConfig(given: SiteOptions): Promise<SiteOptions> {
  return resolveConfig(given, await readOwnersFile(given.seeds, NAME), archiveFile(given.seeds, NAME));
}
