/**
 * Ours as JavaScript. Node 20 reads TypeScript only through a loader, which takes longer to load our modules than
 * a build that finds nothing changed takes altogether; so they are compiled once and kept, and made anew when a file
 * of ours changed. Plain JavaScript, since it runs before anything is compiled.
 */
import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ours = fileURLToPath(new URL('..', import.meta.url));

/** Modules that something begins with: the command, the library, and what threads run. */
export const entries = ['src/cli/main.ts', 'src/index.ts', 'src/site/article-worker.ts', 'src/search/beside.ts'];

/**
 * Of the last so many states of the code what was compiled is kept: a process may still be running one of them. Checkouts
 * may share their packages, so each keeps its own; of all of them together so many stay that those of no checkout go.
 */
const KEPT = 4;
const KEPT_OF_ALL = 32;

/**
 * Loads a TypeScript module of ours, one of `entries`. Where nothing can be written beside the installed packages,
 * through a loader.
 * @param {string} address the module's, a `file:` URL
 */
export async function loadOurs(address) {
  const module = path.relative(ours, fileURLToPath(address)).replace(/\.ts$/u, '.mjs');
  const file = await compiled(ours, entries).then(
    (folder) => path.join(folder, module),
    // A mistake in the code is told better by the loader, with file and line.
    () => undefined,
  );
  // Another user may have compiled it whose files are not for us to read.
  if (file !== undefined && isReadable(file)) return import(pathToFileURL(file).href);
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: path.join(ours, 'tsconfig.json') });
  return import(address);
}

function isReadable(file) {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder of a project's modules in JavaScript, compiled where it is not there yet.
 * @throws where they do not compile, or nothing can be written in `node_modules`.
 * @param {string} root folder of the project, with `package.json`, `src` and `templates`
 * @param {readonly string[]} modules those to begin with, as paths in the project; what they import comes with them
 */
export async function compiled(root, modules) {
  const kept = path.join(root, 'node_modules/.cache/backfile');
  const folder = path.join(kept, `${markOfRoot(root)}-${stateOf(root)}`);
  if (existsSync(folder)) {
    // Used again, it is not the oldest: somebody else's goes before it.
    await utimes(folder, new Date(), new Date()).catch(() => {});
    return folder;
  }
  await mkdir(kept, { recursive: true });
  // Compiled aside and then named: another process finds all of it or nothing.
  const aside = path.join(kept, `aside-${process.pid}-${randomUUID()}`);
  try {
    await compile(root, modules, aside);
    await rename(aside, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  await forgetOld(kept, markOfRoot(root));
  return folder;
}

const markOfRoot = (root) => createHash('sha256').update(root).digest('hex').slice(0, 8);

/** A hash by which a changed file is known, as git's index knows it: by size and times of change. */
function stateOf(root) {
  const hash = createHash('sha256').update(`${process.version} ${root}`);
  const add = (file) => {
    const { size, mtimeMs, ctimeMs } = statSync(path.join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0${ctimeMs}\n`);
  };
  add('package.json');
  for (const folder of ['src', 'templates'])
    for (const file of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => path.relative(root, path.join(each.parentPath, each.name)))
      .sort())
      add(file);
  return hash.digest('hex').slice(0, 16);
}

async function compile(root, modules, out) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: modules,
    outdir: out,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.url': PLACE },
    sourcemap: true,
    logLevel: 'silent',
    plugins: [whereTheyWere],
  });
}

/** Stands for `import.meta.url`, which a compiled module would have another of. */
const PLACE = '__whereItWas';

/** Modules find files of the project from where they stand: they go on to stand there. */
const whereTheyWere = {
  name: 'where-they-were',
  setup({ onLoad }) {
    // esbuild's filters are Go's: they know no flags.
    onLoad({ filter: /\.tsx?$/, namespace: 'file' }, async ({ path: file }) => ({
      // On the first line, so that all lines keep their numbers.
      contents: `const ${PLACE} = ${JSON.stringify(pathToFileURL(file).href)};${await readFile(file, 'utf8')}`,
      loader: file.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/** Another process may have taken it away since: then it is the oldest. */
const lastUsed = (folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** What was left aside by a process that was stopped goes with the old, and so do those of checkouts that are gone. */
async function forgetOld(kept, mark) {
  const byAge = readdirSync(kept)
    .map((name) => path.join(kept, name))
    .sort((a, b) => lastUsed(b) - lastUsed(a));
  const ofThis = byAge.filter((folder) => path.basename(folder).startsWith(`${mark}-`));
  const old = new Set([...ofThis.slice(KEPT), ...byAge.slice(KEPT_OF_ALL)]);
  await Promise.all([...old].map((folder) => rm(folder, { recursive: true, force: true })));
}
