import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The site that the last build wrote. What holds the same again is taken over as it stands; only what
 * differs is written.
 *
 * A page is known again by its basis (`views/page.ts`), and where it has none, or another, by what it holds: a basis
 * that is too wide costs a page rendered in vain, never a page written in vain.
 */
export interface StandingSite {
  /** Takes over the page at this address, where it was made on this basis by the same code. Tells whether it did. */
  takeMadeFrom(address: string, basis: string): boolean;
  /** Takes over the file at this address, where it holds just this. Tells whether it did. */
  take(address: string, content: string): boolean;
  /** Takes over a whole folder that was made from what this mark stands for. Tells whether it did. */
  takeFolder(address: string, mark: string): Promise<boolean>;
  /** Writes down what the site holds now, once it is in its place. */
  keep(): Promise<void>;
}

/** A mark of what each address holds, or was made from. */
type Marks = Readonly<Record<string, string>>;

/** What is kept between builds. */
interface Kept {
  readonly site: string;
  /** Of the code that made the pages. */
  readonly code: string;
  readonly held: Marks;
  readonly bases: Marks;
}

const nameOf = (cache: string): string => path.join(cache, 'site.json');

/** A short mark of a long text. */
export const markOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Tells a site from another that was put in its place since: every build writes its start page anew. */
async function signatureOf(out: string): Promise<string> {
  const { ino, mtimeMs, ctimeMs } = await stat(path.join(out, 'index.html'));
  return [path.resolve(out), ino, mtimeMs, ctimeMs].join('\0');
}

/** What is known of the site that stands: nothing without a cache, or where another was put in its place. */
async function load(cache: string | undefined, out: string): Promise<Kept> {
  const nothing: Kept = { site: '', code: '', held: {}, bases: {} };
  if (cache === undefined) return nothing;
  try {
    const kept = JSON.parse(await readFile(nameOf(cache), 'utf8')) as Kept;
    return kept.site === (await signatureOf(out)) ? kept : nothing;
  } catch {
    return nothing;
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
 * nothing is known of it, and all is written anew. `code` marks all that makes a page of its basis.
 */
export async function openStandingSite(
  cache: string | undefined,
  out: string,
  folder: string,
  code: string,
): Promise<StandingSite> {
  const before = await load(cache, out);
  const last = new Map(Object.entries(before.held));
  const lastBases = new Map(before.code === code ? Object.entries(before.bases) : []);
  const now = new Map<string, string>();
  const bases = new Map<string, string>();
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
    takeMadeFrom(address, basis) {
      // Without a cache nobody will ask for it again.
      if (cache === undefined) return false;
      const mark = markOf(basis);
      bases.set(address, mark);
      const held = last.get(address);
      if (held === undefined || lastBases.get(address) !== mark || !put(address)) return false;
      now.set(address, held);
      return true;
    },
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
      const kept: Kept = {
        site: await signatureOf(out),
        code,
        held: Object.fromEntries(now),
        bases: Object.fromEntries(bases),
      };
      await mkdir(cache, { recursive: true });
      await writeFile(`${nameOf(cache)}.${process.pid}`, JSON.stringify(kept));
      await rename(`${nameOf(cache)}.${process.pid}`, nameOf(cache));
    },
  };
}
