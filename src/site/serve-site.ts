import { watch } from 'node:fs';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { placeOf } from '../check/group-problems.ts';
import type { Problem } from '../model.ts';
import { ARCHIVE_FOLDER } from '../read/list-files.ts';
import { buildSite } from './build-site.ts';
import type { SiteOptions } from './prepare-site.ts';

/**
 * Editors save in several steps; a build waits until the folder has been still for this long. A step that comes later
 * has a build of its own.
 */
const STILL_MS = 40;

/** The search index takes most of a build: it is made anew when nothing has changed for this long. */
const IDLE_MS = 3000;

/** Up to so many articles a build is rehearsed before the first change. */
const REHEARSED = 2000;

/** What an editor at work must hear of: what cannot be opened, and what is wrong with the decisions just written. */
function toHear(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity, file }) => severity === 'error' || file.startsWith(`${ARCHIVE_FOLDER}/`))
    .map((problem) => `${problem.severity}: ${placeOf(problem)}: ${problem.message}`);
}

/**
 * Builds, serves and builds again when a seed, a decision or a template of the owner's changes: first the pages,
 * which the browser then shows, and the search index when the editor rests. A build that fails is said, and the
 * last good site goes on being served; what is wrong with decisions is said once.
 *
 * @param port or, where it is taken, one of the next ten
 * @param say is told that the first build begins, the address, and then how each build ended.
 * @returns what ends it.
 */
export async function serveSite(
  options: SiteOptions,
  out: string,
  port: number,
  say: (line: string) => void,
  idle = IDLE_MS,
): Promise<() => Promise<void>> {
  // Of a large archive it takes a while, in which nothing else is to be seen.
  say(`building ${out}`);
  const { archive: first } = await buildSite(options, out);
  let heard: readonly string[] = [];
  const sayProblems = (problems: readonly Problem[]): void => {
    const now = toHear(problems);
    for (const line of now.filter((one) => !heard.includes(one))) say(line);
    heard = now;
  };
  sayProblems(first.problems);
  // V8 makes good code only of what has run: without, the first change takes twice as long to show as those after it.
  if (first.entries.size <= REHEARSED) await buildSite({ ...options, searchAsItStands: true }, out);
  const server = EleventyDevServer.getServer('backfile', out, {
    // Where the port is taken it listens on the next: only then is the address known.
    messageOnStart: ({ localhostUrl }) => {
      say(localhostUrl);
      return false;
    },
  });
  // Its own way listens on every network the machine is on, to which what is being worked on is not published yet.
  server._serverListen = (free) => void server.server.listen({ port: free, host: 'localhost' });
  let waiting: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const build = async (searchAsItStands: boolean): Promise<void> => {
    try {
      const { archive } = await buildSite({ ...options, searchAsItStands }, out);
      sayProblems(archive.problems);
      say(searchAsItStands ? `${archive.entries.size} articles` : 'search index made anew');
      if (searchAsItStands) server.reload({ files: [], subtype: undefined, build: { templates: [] } });
    } catch (error) {
      say(`not rebuilt: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const buildAfter = (still: number, searchAsItStands: boolean): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      building = building.then(() => build(searchAsItStands));
      if (searchAsItStands) buildAfter(idle, false);
    }, still);
  };
  const watched = [options.seeds, ...(options.templates === undefined ? [] : [options.templates])];
  const watchers = watched.map((folder) => watch(folder, { recursive: true }, () => buildAfter(STILL_MS, true)));
  // A folder taken away, or more of them than the system watches: what was built goes on being served.
  for (const watcher of watchers)
    watcher.on('error', ({ message }) => say(`not all changes are seen (${message}): start anew to see them`));
  server.serve(port);
  return async () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
    await building;
    await server.close();
  };
}
