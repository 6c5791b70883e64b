import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { carriedAddress, carriedFetch, carriedPagefind, carrierCallback, carrierFolder, carrierOf } from './carrier.ts';

/** What the carried Pagefind relies on in Pagefind's own script; without them it would fail in the browser. */
const reliedOn: readonly RegExp[] = [
  /\bimport\.meta\.url\b/u,
  /\bfetch\(/u,
  /\bnoWorker\b/u,
  /pagefind-entry\.json/u,
  /\.pf_meta\b/u,
  /\.pf_index\b/u,
  /\.pf_filter\b/u,
  /\.pf_fragment\b/u,
];

/** Pagefind's own script. */
const script = 'pagefind.js';

const isChunk = (file: string): boolean => /\.(?:pagefind|pf_\w+)$|^pagefind-entry\.json$/u.test(file);

/**
 * Writes the carriers of a part of the index below the search folder `folder`, and Pagefind's own script,
 * where the part has it, as a classic one.
 * @throws Error where this version of Pagefind no longer has what the carriers rely on.
 */
export async function writeCarriers(folder: string, part: string): Promise<void> {
  const from = path.join(folder, part);
  const out = path.join(from, carrierFolder);
  await mkdir(out, { recursive: true });
  const files = (await readdir(from, { recursive: true })).map((file) => file.split(path.sep).join('/'));
  if (files.includes(script)) await carryPagefind(from, out);
  const packs = new Map<string, string[]>();
  for (const file of files.filter(isChunk).sort()) {
    const carrier = carrierOf(`${part}/${file}`);
    packs.set(carrier, [...(packs.get(carrier) ?? []), `${part}/${file}`]);
  }
  for (const [carrier, carried] of packs) {
    const entries = await Promise.all(
      carried.map(async (file) => [file, (await readFile(path.join(folder, file))).toString('base64')]),
    );
    await writeFile(path.join(folder, carrier), `${carrierCallback}(${JSON.stringify(Object.fromEntries(entries))})\n`);
  }
}

async function carryPagefind(folder: string, out: string): Promise<void> {
  const source = await readFile(path.join(folder, script), 'utf8');
  const missing = reliedOn.filter((pattern) => !pattern.test(source));
  if (missing.length > 0)
    throw new Error(
      `this version of Pagefind cannot be searched from a folder: its script no longer has ${missing.map(({ source: text }) => text).join(', ')}. Use the version that package.json names.`,
    );
  await build({
    entryPoints: [path.join(folder, script)],
    outfile: path.join(out, script),
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: carriedPagefind,
    define: { 'import.meta.url': `globalThis.${carriedAddress}`, fetch: `globalThis.${carriedFetch}` },
    target: 'es2022',
    logLevel: 'error',
  });
}
