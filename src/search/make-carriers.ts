import { build } from 'esbuild';
import { carriedAddress, carriedFetch, carriedPagefind, carrierCallback } from './carrier.ts';

/** A carrier's content: `files` by their paths below the search folder. */
export function carry(files: readonly (readonly [path: string, content: Uint8Array])[]): Buffer {
  const carried = files.map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
  return Buffer.from(`${carrierCallback}(${JSON.stringify(Object.fromEntries(carried))})\n`);
}

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

/**
 * Pagefind's own script as a classic one, for pages that may load no other.
 * @throws Error where this version of Pagefind no longer has what the carriers rely on.
 */
export async function carryPagefind(script: string): Promise<Uint8Array> {
  const missing = reliedOn.filter((pattern) => !pattern.test(script));
  if (missing.length > 0)
    throw new Error(
      `this version of Pagefind cannot be searched from a folder: its script no longer has ${missing.map(({ source: text }) => text).join(', ')}. Use the version that package.json names.`,
    );
  const { outputFiles } = await build({
    stdin: { contents: script },
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: carriedPagefind,
    define: { 'import.meta.url': `globalThis.${carriedAddress}`, fetch: `globalThis.${carriedFetch}` },
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]!.contents;
}
