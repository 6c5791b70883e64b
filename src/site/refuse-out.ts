import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '../model.ts';
import { ARCHIVE_FOLDER } from '../read/list-files.ts';
import { copiedBefore } from './copied-before.ts';
import { ownFilesFolder } from './copy-own-files.ts';

/** The site's own list of what became of every seed: whoever has it was made by a build. */
export const SEEDS_FILE = 'data/seeds.jsonl';

/** What must outlive a build, whose site takes the place of all that its folder held. */
interface Places {
  readonly seeds: string;
  readonly templates?: string;
  readonly cache?: string;
}

/**
 * Refuses to put a site where it would take the place of what no build can make again: the cuttings, the owner's
 * templates, a folder of something else; or among the cuttings, where the next build would read its pages as such.
 *
 * @throws Error that says so, and what to do.
 */
export async function refuseOut({ seeds, templates, cache }: Places, out: string): Promise<void> {
  const [site, cuttings] = await Promise.all([real(out), real(seeds)]);
  const held = [cuttings, ...(templates === undefined ? [] : [await real(templates)])].find((kept) =>
    holds(site, kept),
  );
  if (held !== undefined)
    throw new Error(`the site would take the place of ${held}. Name another folder for it with --out.`);
  if (isReadBelow(cuttings, site))
    throw new Error(
      `the site would lie among the cuttings in ${seeds}, and be read with them. Name a folder outside of it with --out.`,
    );
  if (await holdsSomethingElse(out))
    throw new Error(
      `${out} is not empty and holds no site of ours: what is in it would be lost. Name a new folder with --out.`,
    );
  if (await isThere(path.join(out, '.git')))
    throw new Error(
      `${out} is under version control, and its .git would be lost. Build into another folder, and copy the site over.`,
    );
  const [foreign] = await foreignFiles(out, ownFilesFolder(seeds), await copiedBefore(cache, out));
  if (foreign !== undefined)
    throw new Error(
      `${path.join(out, foreign)} would be lost. Move it into ${ownFilesFolder(seeds)}, from where every build copies it, or delete it.`,
    );
}

/**
 * Refuses to put an empty site where one stands: a drive that is not there today looks like an empty folder.
 * @throws Error that says so, where there are neither cuttings nor a ledger that says what became of them.
 */
export async function refuseEmptying(
  { archive, options: { seeds } }: { readonly archive: Archive; readonly options: Places },
  out: string,
): Promise<void> {
  const isEmpty = archive.fates.length === 0 && (archive.history?.ledger ?? []).length === 0;
  if (isEmpty && (await isThere(path.join(out, SEEDS_FILE))))
    throw new Error(
      `there is not one cutting in ${seeds}, and the site in ${out} would be emptied. Is it the right folder? If so, delete the site first.`,
    );
}

/** What the files at the top of our sites end in. */
const OURS = /\.(?:html|css|js|json|svg|xml)$/u;

/** What file managers leave wherever they look. */
const DROPPED = /^(?:\.DS_Store|\._.*|\.directory|Thumbs\.db|desktop\.ini)$/iu;

/** Names at the top of a site that somebody put there for the web host: `CNAME`, `.nojekyll`, `robots.txt`. */
async function foreignFiles(out: string, own: string, before: readonly string[]): Promise<string[]> {
  const [found, kept] = await Promise.all(
    [out, own].map((folder) => readdir(folder, { withFileTypes: true }).catch(() => [])),
  );
  const copied = new Set([...before, ...(kept ?? []).map(({ name }) => name)]);
  return (found ?? [])
    .filter((entry) => entry.name.startsWith('.') || (entry.isFile() && !OURS.test(entry.name)))
    .map(({ name }) => name)
    .filter((name) => !copied.has(name) && !DROPPED.test(name))
    .sort();
}

const isThere = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

async function holdsSomethingElse(out: string): Promise<boolean> {
  const there = await stat(out).catch(() => null);
  if (there === null) return false;
  if (!there.isDirectory()) return true;
  return !(await isThere(path.join(out, SEEDS_FILE))) && (await readdir(out)).length > 0;
}

const holds = (above: string, place: string): boolean => {
  const below = path.relative(above, place);
  return below === '' || (below.split(path.sep)[0] !== '..' && !path.isAbsolute(below));
};

/** Whether a folder would be read with the cuttings: what begins with a dot is not, nor the editor's own folder. */
function isReadBelow(cuttings: string, place: string): boolean {
  const parts = path.relative(cuttings, place).split(path.sep);
  return holds(cuttings, place) && !parts.some((part) => part === ARCHIVE_FOLDER || part.startsWith('.'));
}

/** A place without links in it, of which the last parts need not be there yet. */
async function real(place: string): Promise<string> {
  const whole = path.resolve(place);
  const above = path.dirname(whole);
  return realpath(whole).catch(async () =>
    above === whole ? whole : path.join(await real(above), path.basename(whole)),
  );
}
