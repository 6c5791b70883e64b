import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The site that the last build wrote. What holds the same again is taken over as it stands; only what
 * differs is written.
 *
 * Pages are told apart by what they hold, not by what they were made from: so nothing that a page shows
 * can be forgotten, and a change of a template is seen like any other.
 */
export interface StandingSite {
  /** Takes over the file at this address, where it holds just this. Tells whether it did. */
  take(address: string, content: string): boolean;
  /** Takes over a whole folder that was made from what this mark stands for. Tells whether it did. */
  takeFolder(address: string, mark: string): Promise<boolean>;
  /** Writes down what the site holds now, once it is in its place. */
  keep(): Promise<void>;
}

/** What is kept between builds: a mark of what each address holds. */
interface Kept {
  readonly site: string;
  readonly marks: Readonly<Record<string, string>>;
}

const nameOf = (cache: string): string => path.join(cache, 'site.json');

/** A short mark of a long text. */
export const markOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Tells a site from another that was put in its place since: every build writes its start page anew. */
async function signatureOf(out: string): Promise<string> {
  const { ino, mtimeMs, ctimeMs } = await stat(path.join(out, 'index.html'));
  return [path.resolve(out), ino, mtimeMs, ctimeMs].join('\0');
}

async function load(cache: string | undefined, out: string): Promise<Map<string, string>> {
  if (cache === undefined) return new Map();
  try {
    const { site, marks } = JSON.parse(await readFile(nameOf(cache), 'utf8')) as Kept;
    return new Map(site === (await signatureOf(out)) ? Object.entries(marks) : []);
  } catch {
    return new Map();
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

/**
 * The site that stands in `out`, to be taken over into `folder`, which will replace it. Without a cache
 * nothing is known of it, and all is written anew.
 */
export async function openStandingSite(cache: string | undefined, out: string, folder: string): Promise<StandingSite> {
  const last = await load(cache, out);
  const now = new Map<string, string>();
  const made = new Set<string>();
  const standsAs = (address: string, mark: string): boolean => {
    now.set(address, mark);
    return last.get(address) === mark;
  };
  const put = (address: string): boolean => {
    const to = path.join(folder, address);
    const below = path.dirname(to);
    if (!made.has(below)) mkdirSync(below, { recursive: true });
    made.add(below);
    return takeOver(path.join(out, address), to);
  };
  return {
    take: (address, content) => standsAs(address, markOf(content)) && put(address),
    async takeFolder(address, mark) {
      if (!standsAs(address, mark)) return false;
      const entries = await readdir(path.join(out, address), { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => entry.isFile());
      return (
        files.length > 0 && files.every((entry) => put(path.relative(out, path.join(entry.parentPath, entry.name))))
      );
    },
    async keep() {
      if (cache === undefined) return;
      const kept: Kept = { site: await signatureOf(out), marks: Object.fromEntries(now) };
      await mkdir(cache, { recursive: true });
      await writeFile(`${nameOf(cache)}.${process.pid}`, JSON.stringify(kept));
      await rename(`${nameOf(cache)}.${process.pid}`, nameOf(cache));
    },
  };
}
