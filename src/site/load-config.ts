import { resolveConfig } from '../config.ts';
import { archiveFile, readOwnersFile } from '../read/read-archive-file.ts';
import type { Problem } from '../model.ts';
import { ARCHIVE_FOLDER } from '../read/list-files.ts';
import { interfaceLanguages, isTranslated } from '../views/strings/strings.ts';
import type { SiteOptions } from './prepare-site.ts';

const NAME = 'archive.yaml';

/** The options with what the archive says of itself. @throws Error that says where it says what cannot be. */
export async function loadConfig(given: SiteOptions): Promise<SiteOptions> {
  return resolveConfig(given, await readOwnersFile(given.seeds, NAME), archiveFile(given.seeds, NAME));
}

/** What of the archive's own wishes is not done. */
export function configProblems({ language }: Pick<SiteOptions, 'language'>): Problem[] {
  if (isTranslated(language)) return [];
  const known = interfaceLanguages.join(', ');
  return [
    {
      rule: 'language-not-translated',
      severity: 'warning',
      message: `The interface is not translated into “${language}” and stays English. It speaks: ${known}. Articles keep their own language whatever this says.`,
      file: `${ARCHIVE_FOLDER}/${NAME}`,
    },
  ];
}
