import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOwnersFile } from '../../src/read/read-archive-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-owner-'));
  await mkdir(path.join(folder, '_archive'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (bytes: Uint8Array): Promise<string | null> => {
  await writeFile(path.join(folder, '_archive', 'archive.yaml'), bytes);
  return readOwnersFile(folder, 'archive.yaml');
};

const YAML = 'title: Das Archiv von Köln\n';

describe('a file that the owner writes', () => {
  it.each([
    ['UTF-8', Buffer.from(YAML)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${YAML}`)],
    ['Latin-1', Buffer.from(YAML, 'latin1')],
    ['UTF-16, as Notepad and PowerShell save it', Buffer.from(`\ufeff${YAML}`, 'utf16le')],
    ['the line ends of Windows', Buffer.from(YAML.replace('\n', '\r\n'))],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes)).toBe(YAML);
  });

  it('says nothing where it is empty, and is nothing where it is not there', async () => {
    expect(await read(Buffer.from(''))).toBe('');
    expect(await read(Buffer.from('\n  \n'))).toBe('');
    expect(await readOwnersFile(folder, 'decisions.yaml')).toBeNull();
  });

  it('is refused where it is no text', async () => {
    await expect(read(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 7, 0]))).rejects.toThrow(
      /archive\.yaml is not text .*Save it as UTF-8/u,
    );
  });
});
