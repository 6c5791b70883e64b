import { type Decisions, decisionsFile } from '../decisions/decision.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import path from 'node:path';
import { archiveFile, readOwnersFile } from '../read/read-archive-file.ts';

const NAME = path.basename(decisionsFile);

/** The editor's decisions beside the seeds. @throws Error that says where the file cannot be understood. */
export async function readDecisionsFile(seeds: string): Promise<Decisions> {
  return readDecisions(await readOwnersFile(seeds, NAME), archiveFile(seeds, NAME));
}
