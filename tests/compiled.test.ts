import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiled, entries } from '../src/compiled.mjs';

let project: string;
const modules = ['src/main.ts'];

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'backfile-compiled-'));
  for (const folder of ['src/parts', 'templates']) await mkdir(path.join(project, folder), { recursive: true });
  await writeFile(path.join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(project, 'src/main.ts'), "export { said, where, name } from './parts/said.ts';\n");
  await says('good day');
});
afterEach(() => rm(project, { recursive: true, force: true }));

async function says(words: string): Promise<void> {
  const code = `export const said: string = '${words}';\nexport const where: string = import.meta.url;\nexport const name = 'import.meta.url';\n`;
  await writeFile(path.join(project, 'src/parts/said.ts'), code);
}

async function load(): Promise<Record<'said' | 'where' | 'name', string>> {
  const file = path.join(await compiled(project, modules), 'src/main.mjs');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<'said' | 'where' | 'name', string>;
}

describe('our modules as JavaScript', () => {
  it('do what they did, and find files from where they stood', async () => {
    const where = pathToFileURL(path.join(project, 'src/parts/said.ts')).href;
    expect(await load()).toMatchObject({ said: 'good day', where, name: 'import.meta.url' });
  });

  it('are compiled once, and anew when a file changed', async () => {
    const first = await compiled(project, modules);
    expect(await compiled(project, modules)).toBe(first);
    await load();
    await says('good evening');
    expect(await compiled(project, modules)).not.toBe(first);
    expect((await load()).said).toBe('good evening');
  });

  it('are whole when two processes compile them at once, and leave nothing aside', async () => {
    const [one, other] = await Promise.all([compiled(project, modules), compiled(project, modules)]);
    expect(one).toBe(other);
    expect(await readdir(path.dirname(one))).toEqual([path.basename(one)]);
  });

  it('are for every user of the machine to read', async () => {
    const { mode } = await stat(await compiled(project, modules));
    expect(mode & 0o055).toBe(0o055 & ~process.umask());
  });

  it('are not kept for every state the code ever had', async () => {
    const states: string[] = [];
    for (const words of ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff']) {
      await says(words);
      states.push(await compiled(project, modules));
    }
    expect(new Set(states).size).toBe(6);
    expect(states.map((folder) => existsSync(folder)).filter(Boolean).length).toBeLessThan(6);
    expect(existsSync(states.at(-1)!)).toBe(true);
  });

  it('are the last to be forgotten when they are used again', async () => {
    const folder = await compiled(project, modules);
    await utimes(folder, 0, 0);
    await compiled(project, modules);
    expect((await stat(folder)).mtimeMs).toBeGreaterThan(0);
  });

  it('of one checkout are not forgotten for those of another with the same packages', async () => {
    const first = await compiled(project, modules);
    const other = path.join(project, 'other');
    for (const folder of ['src/parts', 'templates']) await mkdir(path.join(other, folder), { recursive: true });
    for (const file of ['package.json', 'src/main.ts'])
      await copyFile(path.join(project, file), path.join(other, file));
    await symlink(path.join(project, 'node_modules'), path.join(other, 'node_modules'), 'junction');
    for (const words of ['a', 'bb', 'ccc', 'dddd', 'eeeee']) {
      await writeFile(path.join(other, 'src/parts/said.ts'), `export const [said, where, name] = '${words}';\n`);
      await compiled(other, modules);
    }
    expect(existsSync(first)).toBe(true);
  });

  it('are not there, nor anything half of them, where the code has a mistake', async () => {
    await writeFile(path.join(project, 'src/parts/said.ts'), 'export const = 3;\n');
    await expect(compiled(project, modules)).rejects.toThrow('said.ts');
    expect(await readdir(path.join(project, 'node_modules/.cache/backfile'))).toEqual([]);
  });

  it('are those of the command and of its threads', async () => {
    const folder = await compiled(fileURLToPath(new URL('..', import.meta.url)), entries);
    for (const entry of entries) expect(existsSync(path.join(folder, entry.replace('.ts', '.mjs')))).toBe(true);
  });
});
