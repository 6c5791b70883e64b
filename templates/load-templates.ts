import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setSourceMapsEnabled } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildFailure, type Metafile } from 'esbuild';
import type { Page, PageKind } from '../src/views/page.ts';
import { findOwnTemplates } from './find-own-templates.ts';
import { layerOver, ourTemplates } from './layer-over.ts';
import { renderPage } from './render-page.tsx';

/** Makes a page's view a whole HTML document. */
export type RenderPage = <Kind extends PageKind>(page: Page<Kind>) => string;

/**
 * The templates with a site owner's own over them. `folder` holds files that stand for those of ours at the
 * same place in `templates/` (`parts/masthead.tsx`), and any of their own that these import; what is not there
 * is ours. Without a folder, or with an empty one, the templates are ours.
 *
 * @throws Error with file, line and what to do, where an own template does not compile, lacks what other
 *   templates take from it, or stands at a place where we have none. So does what it gives, where a page fails.
 */
export async function loadTemplates(folder?: string): Promise<RenderPage> {
  const own = folder === undefined ? [] : await findOwnTemplates(folder);
  if (folder === undefined || own.length === 0) return renderPage;
  const { code, used } = await bundle(path.resolve(folder));
  const unused = own.filter((file) => !used.has(file));
  if (unused.length > 0) throw new Error(whyUnused(folder, unused));
  // Before it is loaded: only then are the places of its errors those of the owner's files.
  setSourceMapsEnabled(true);
  return sayingWhere(await importBundle(code), path.resolve(folder));
}

/** A mistake while a page is rendered is told with the owner's file and line, and the page. */
function sayingWhere(render: RenderPage, folder: string): RenderPage {
  return (page) => {
    try {
      return render(page);
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      const place = placesIn(stack).find(({ file }) => !path.relative(folder, file).startsWith('..'));
      const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
      throw new Error(`${where}${message}, when ${page.address} was rendered.`, { cause: error });
    }
  };
}

/** The places that a stack trace names, the innermost first. */
function placesIn(stack: string): { readonly file: string; readonly line: string; readonly column: string }[] {
  return [...stack.matchAll(/(?<url>file:\/\/[^\s()]+|\/[^\s()]+):(?<line>\d+):(?<column>\d+)/gu)].map(({ groups }) => {
    const { url = '', line = '', column = '' } = groups ?? {};
    return { file: url.startsWith('file:') ? fileURLToPath(url) : url, line, column };
  });
}

async function bundle(folder: string): Promise<{ code: string; used: ReadonlySet<string> }> {
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [path.join(ourTemplates, 'render-page.tsx')],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // An owner's folder has no node_modules: what it imports by name is found where ours is.
      nodePaths: [path.join(ourTemplates, '../node_modules')],
      // So that a mistake while a page is rendered is told with the owner's file and line.
      sourcemap: 'inline',
      sourceRoot: pathToFileURL(`${folder}${path.sep}`).href,
      logLevel: 'silent',
      // A name that the other file lacks is a mistake, not a thing to warn of.
      logOverride: { 'import-is-undefined': 'error' },
      plugins: [layerOver(folder)],
    });
    return { code: outputFiles[0]?.text ?? '', used: filesOf(metafile, folder) };
  } catch (error) {
    throw new Error(whatFailed(error as BuildFailure, folder), { cause: error });
  }
}

/** Files below the folder that are in the bundle, as paths relative to it. */
function filesOf({ inputs }: Metafile, folder: string): Set<string> {
  return new Set(Object.keys(inputs).map((file) => path.relative(folder, path.resolve(folder, file))));
}

function whatFailed({ errors = [], message }: Partial<BuildFailure>, folder: string): string {
  const lines = errors.map(({ text, location }) => {
    const lacking = /^No matching export in "(?<file>.+)" for import "(?<name>.+)"$/u.exec(text)?.groups;
    if (location === null) return text;
    const at = path.resolve(folder, location.file);
    return lacking === undefined
      ? `${at}:${location.line}:${location.column + 1}: ${text}`
      : `${path.resolve(folder, lacking['file'] ?? '')}:1:1: It exports no “${lacking['name']}”, which ${at} takes from it.`;
  });
  return `The site's own templates could not be used.\n${lines.length === 0 ? message : lines.join('\n')}`;
}

function whyUnused(folder: string, files: readonly string[]): string {
  const named = files.map((file) => path.join(folder, file)).join(', ');
  return `${named}: Backfile has no template at this place, and none of the site's own imports it. Name it as the one it stands for (parts/masthead.tsx), or take it away.`;
}

async function importBundle(code: string): Promise<RenderPage> {
  const place = await mkdtemp(path.join(tmpdir(), 'backfile-templates-'));
  try {
    const file = path.join(place, 'templates.mjs');
    await writeFile(file, code);
    const loaded = (await import(pathToFileURL(file).href)) as { renderPage: RenderPage };
    return loaded.renderPage;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
