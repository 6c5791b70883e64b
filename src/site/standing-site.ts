import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files-below.ts';
import { loadMarks, saveMarks, type Marks } from './site-marks.ts';

/**
 * The site that the last build wrote. What holds the same again is taken over as it stands; only what
 * differs is written.
 *
 * A page is known again by its basis (`views/page.ts`), and where it has none, or another, by what it holds: a basis
 * that is too wide costs a page rendered in vain, never a page written in vain.
 *
 * Two folders take turns: the new site is made from the one before the last, where it is kept, in which most
 * pages still hold what they shall. What does not is linked over from the site that stands. The two share
 * files, so a file is never written into, but taken away and made anew.
 */
export interface StandingSite {
  /** Marks the code that makes the new site. */
  readonly code: string;
  /** Takes over the page at this address, where it was made on this basis by the same code. Tells whether it did. */
  takeMadeFrom(address: string, basis: string): boolean;
  /** Takes over the file at this address, where it holds just this. Where it says it did not, none is there. */
  take(address: string, content: string): boolean;
  /** Takes over a whole folder that was made from what this mark stands for. Where it says it did not, none is there. */
  takeFolder(address: string, mark: string): Promise<boolean>;
  /** Takes over whatever lies below this folder, be it up to date or not. Tells whether anything does. */
  takeAsItStands(folder: string): Promise<boolean>;
  /** Takes away what the new site does not hold, when all that it holds was asked for. */
  clear(): void;
  /** Writes down what the site holds now, once it is in its place. */
  keep(): Promise<void>;
}

/** Where a site and what replaces it lie. */
export interface SitePlaces {
  /** Folder for what a later build can use again; without one nothing is known, and all is written anew. */
  readonly cache: string | undefined;
  readonly out: string;
  /** The folder that will replace `out`: empty, or the site before. */
  readonly folder: string;
}

/** Where in the cache the site before lies. */
export const spareOf = (cache: string | undefined): string | undefined =>
  cache === undefined ? undefined : path.join(cache, 'site');

/** A short mark of a long text: 96 bits. */
export const markOf = (text: string): string => createHash('sha1').update(text).digest('base64').slice(0, 16);

/** The site that stands in `out`, to be taken over into `folder`. `code` marks all that makes a site of an archive. */
export async function openStandingSite({ cache, out, folder }: SitePlaces, code: string): Promise<StandingSite> {
  const last = await loadMarks(cache, out);
  const lastMarks = last?.marks ?? new Map<string, Marks>();
  const outFolder = last === null ? null : (await stat(out)).ino;
  const spare = await openSpare(folder, last?.spareFolder === (await stat(folder)).ino ? lastMarks : new Map());
  const now = new Map<string, { held: string; basis?: string }>();
  const made = new Set<string>();

  const takeAway = (address: string): void => {
    if (spare.delete(address)) rmSync(path.join(folder, address), { recursive: true, force: true });
  };
  const link = (address: string): boolean => {
    const to = path.join(folder, address);
    const below = path.dirname(to);
    if (!made.has(below)) mkdirSync(below, { recursive: true });
    made.add(below);
    return takeOver(path.join(out, address), to);
  };
  /** Puts there what holds this, from the site before or the one that stands. */
  const put = (address: string, mark: string): boolean => {
    if (spare.get(address) === mark) return true;
    takeAway(address);
    return lastMarks.get(address)?.held === mark && link(address);
  };
  const takeFolder = async (address: string, mark: string): Promise<boolean> => {
    now.set(address, { held: mark });
    if (spare.get(address) === mark) return true;
    takeAway(address);
    if (lastMarks.get(address)?.held !== mark) return false;
    const files = await filesBelow(path.join(out, address)).catch(() => []);
    return files.length > 0 && files.every((file) => link(`${address}/${file}`));
  };
  return {
    code,
    takeMadeFrom(address, basis) {
      // Without a cache nobody will ask for it again.
      if (cache === undefined) return false;
      const mark = markOf(basis);
      const { held, basis: madeFrom } = lastMarks.get(address) ?? {};
      now.set(address, { held: held ?? '', basis: mark });
      return held !== undefined && last?.code === code && madeFrom === mark && put(address, held);
    },
    take(address, content) {
      const held = markOf(content);
      now.set(address, { ...now.get(address), held });
      return put(address, held);
    },
    takeFolder,
    async takeAsItStands(above) {
      let taken = false;
      for (const [address, { held }] of lastMarks) {
        if (held === undefined || !address.startsWith(`${above}/`)) continue;
        taken = true;
        now.set(address, { held });
        if (!put(address, held)) await takeFolder(address, held);
      }
      return taken;
    },
    clear() {
      for (const address of spare.keys()) if (!now.has(address)) takeAway(address);
    },
    async keep() {
      if (cache === undefined) return;
      const marks = new Map<string, Marks>(now);
      for (const [address, { held }] of lastMarks) marks.set(address, { ...now.get(address), spare: held });
      await saveMarks(cache, out, { code, spareFolder: outFolder, marks });
    },
  };
}

/** What the site before still holds of what it did; whatever else lies there is taken away. */
async function openSpare(folder: string, marks: ReadonlyMap<string, Marks>): Promise<Map<string, string>> {
  const held = new Map([...marks].flatMap(([address, { spare }]) => (spare === undefined ? [] : [[address, spare]])));
  if (held.size === 0) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Map();
  }
  const found = new Map<string, string>();
  for (const file of await filesBelow(folder)) {
    const address = held.has(file) ? file : foldersOf(file).find((above) => held.has(above));
    if (address === undefined) rmSync(path.join(folder, file));
    else found.set(address, held.get(address)!);
  }
  return found;
}

/** @example foldersOf('search/part-0/file/1.js') // ['search', 'search/part-0', 'search/part-0/file'] */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}

/** One file in two folders: linked, or copied where the disk knows no links. False where it is not there. */
function takeOver(from: string, to: string): boolean {
  for (const put of [linkSync, copyFileSync])
    try {
      put(from, to);
      return true;
    } catch {
      // The next way, or none.
    }
  return false;
}
