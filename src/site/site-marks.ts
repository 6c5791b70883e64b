import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is known of an address: short marks of what it holds and of what that was made from. */
export interface Marks {
  /** What the site that stands holds there. */
  readonly held?: string | undefined;
  /** What that was made from. */
  readonly basis?: string | undefined;
  /** Bytes of that. */
  readonly size?: number | undefined;
  /** What the site before it holds there, which is kept to be made anew from. */
  readonly spare?: string | undefined;
}

/** What is kept between two builds of a site. */
export interface SiteMarks {
  /** Of the code that made the pages. */
  readonly code: string;
  readonly marks: ReadonlyMap<string, Marks>;
  /** Number that the disk gives the folder of the site before; null where there is none. */
  readonly spareFolder: number | null;
}

interface Stored {
  readonly site: string;
  readonly code: string;
  readonly spareFolder: number | null;
  /** Address, held, basis, spare, size: what is not known is empty, a size -1. */
  readonly rows: readonly (readonly [string, string, string, string, number])[];
}

const nameOf = (cache: string): string => path.join(cache, 'site.json');

/** Tells a site from another that was put in its place since. */
async function signatureOf(out: string): Promise<string> {
  const { ino, mtimeMs, ctimeMs } = await stat(path.join(out, 'index.html'));
  return [path.resolve(out), ino, mtimeMs, ctimeMs].join('\0');
}

/** What is known of the site in `out`: null where nothing is, or another was put in its place. */
export async function loadMarks(cache: string | undefined, out: string): Promise<SiteMarks | null> {
  if (cache === undefined) return null;
  try {
    const { site, code, spareFolder, rows } = JSON.parse(await readFile(nameOf(cache), 'utf8')) as Stored;
    if (site !== (await signatureOf(out))) return null;
    const known = (mark: string): string | undefined => (mark === '' ? undefined : mark);
    const marks = new Map(
      rows.map(([address, held, basis, spare, size]): [string, Marks] => [
        address,
        { held: known(held), basis: known(basis), spare: known(spare), size: size < 0 ? undefined : size },
      ]),
    );
    return { code, spareFolder, marks };
  } catch {
    return null;
  }
}

/** Writes down what the site in `out` holds, once it is in its place. */
export async function saveMarks(cache: string, out: string, { code, spareFolder, marks }: SiteMarks): Promise<void> {
  const rows = [...marks].map(([address, { held = '', basis = '', spare = '', size = -1 }]) => [
    address,
    held,
    basis,
    spare,
    size,
  ]);
  const stored = { site: await signatureOf(out), code, spareFolder, rows };
  await mkdir(cache, { recursive: true });
  await writeFile(`${nameOf(cache)}.${process.pid}`, JSON.stringify(stored));
  await rename(`${nameOf(cache)}.${process.pid}`, nameOf(cache));
}
