import { copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { markOf } from '../mark-of.ts';
import { remembered } from '../remembered.ts';
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
  /** The folder of the site that stands. */
  readonly out: string;
  /** Takes over the page at this address, where it was made on this basis by the same code. Tells whether it did. */
  takeMadeFrom(address: string, basis: string): boolean;
  /** Takes over the file below this folder that was made on this basis by the same code. Gives its address. */
  takeOneMadeFrom(folder: string, basis: string): string | undefined;
  /** Takes over the file at this address, where it holds just this. Where it says it did not, none is there. */
  take(address: string, content: string | Uint8Array): boolean;
  /** Takes over whatever lies below this folder, be it up to date or not. Tells whether it is all there. */
  takeAsItStands(folder: string): boolean;
  /** Uses nothing of what lies below this folder, now or later: somebody has been at it. */
  forget(folder: string): void;
  /** Takes away what the new site does not hold, when all that it holds was asked for. */
  clear(): void;
  /**
   * The files taken over that are not as long as when they were written, by the bytes of all that the new site has:
   * power failed before they were on the disk, or somebody has been at them.
   */
  damaged(sizes: ReadonlyMap<string, number>): readonly string[];
  /** Writes down what the site holds now, and how long each file is, once it is in its place. */
  keep(sizes: ReadonlyMap<string, number>): Promise<void>;
}

/** Where a site and what replaces it lie. */
export interface SitePlaces {
  /** Folder for what a later build can use again; without one nothing is known, and all is written anew. */
  readonly cache: string | undefined;
  readonly out: string;
  /** The folder that will replace `out`: empty, or the site before. */
  readonly folder: string;
  /** Whether nothing is taken over, whatever is known. */
  readonly anew?: boolean;
}

/** Where in the cache the site before lies. */
export const spareOf = (cache: string | undefined): string | undefined =>
  cache === undefined ? undefined : path.join(cache, 'site');

/** The site that stands in `out`, to be taken over into `folder`. `code` marks all that makes a site of an archive. */
export async function openStandingSite(
  { cache, out, folder, anew = false }: SitePlaces,
  code: string,
): Promise<StandingSite> {
  const last = anew ? null : await loadMarks(cache, out);
  const lastMarks = new Map<string, Marks>(last?.marks);
  const outFolder = last === null ? null : (await stat(out)).ino;
  const spare = await openSpare(folder, last?.spareFolder === (await stat(folder)).ino ? lastMarks : new Map());
  const now = new Map<string, { held: string; basis?: string }>();
  const made = new Set<string>();

  const takeAway = (address: string): void => {
    if (spare.delete(address)) rmSync(path.join(folder, address), { force: true });
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
    if (lastMarks.get(address)?.held !== mark || !link(address)) return false;
    spare.set(address, mark);
    return true;
  };
  const sameCode = last?.code === code;
  /** Of each folder asked for: its files by what they were made from. */
  const madeIn = remembered((folder: string): ReadonlyMap<string, string> => {
    const below = sameCode ? [...lastMarks].filter(([address]) => address.startsWith(`${folder}/`)) : [];
    return new Map(below.flatMap(([address, { basis }]) => (basis === undefined ? [] : [[basis, address]])));
  });
  return {
    out,
    takeOneMadeFrom(folder, basis) {
      const mark = markOf(basis);
      const address = madeIn(folder).get(mark);
      const held = address === undefined ? undefined : lastMarks.get(address)?.held;
      if (address === undefined || held === undefined || !put(address, held)) return undefined;
      now.set(address, { held, basis: mark });
      return address;
    },
    takeMadeFrom(address, basis) {
      // Without a cache nobody will ask for it again.
      if (cache === undefined) return false;
      const mark = markOf(basis);
      const { held, basis: madeFrom } = lastMarks.get(address) ?? {};
      now.set(address, { held: held ?? '', basis: mark });
      return held !== undefined && sameCode && madeFrom === mark && put(address, held);
    },
    take(address, content) {
      const held = markOf(content);
      now.set(address, { ...now.get(address), held });
      return put(address, held);
    },
    takeAsItStands(above) {
      const below = [...lastMarks].filter(([address]) => address.startsWith(`${above}/`));
      const files = below.flatMap(([address, { held, basis }]) =>
        held === undefined ? [] : [[address, { held, ...(basis !== undefined && { basis }) }] as const],
      );
      if (files.length === 0 || !files.every(([address, { held }]) => put(address, held))) return false;
      for (const [address, marks] of files) now.set(address, marks);
      return true;
    },
    forget(above) {
      for (const address of [...spare.keys(), ...lastMarks.keys()].filter((one) => one.startsWith(`${above}/`))) {
        takeAway(address);
        lastMarks.delete(address);
        now.delete(address);
      }
    },
    clear() {
      for (const address of spare.keys()) if (!now.has(address)) takeAway(address);
    },
    damaged(sizes) {
      return [...now.keys()].filter((address) => {
        const last = lastMarks.get(address);
        const same = last?.size !== undefined && last.held === now.get(address)?.held;
        return same && sizes.get(address) !== last.size;
      });
    },
    async keep(sizes) {
      if (cache === undefined) return;
      const marks = new Map<string, Marks>(
        [...now].map(([address, { held, basis }]) => [address, { held, basis, size: sizes.get(address) }]),
      );
      for (const [address, { held }] of lastMarks) marks.set(address, { ...marks.get(address), spare: held });
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
    const mark = held.get(file);
    if (mark === undefined) takeOut(folder, file);
    else found.set(file, mark);
  }
  return found;
}

/** Removes a file, and the folders below this one that then are empty. */
function takeOut(folder: string, file: string): void {
  rmSync(path.join(folder, file));
  try {
    for (let above = path.dirname(file); above !== '.'; above = path.dirname(above))
      rmdirSync(path.join(folder, above));
  } catch {
    // Something else is in it.
  }
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
