import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sayError } from '../../src/cli/say-error.ts';

const refusal = (message: string, code: string): Error => Object.assign(new Error(message), { code, syscall: 'open' });

test('what the disk refuses is said with what to do', () => {
  const full = refusal('ENOSPC: no space left on device, write', 'ENOSPC');
  expect(sayError(full)).toMatch(/^backfile: ENOSPC: .*, write\. There is no room left on the disk: make some.*\n$/u);
  expect(sayError(refusal("EACCES: permission denied, mkdir '.backfile-cache'", 'EACCES'))).toContain('--no-cache');
});

test('so is what is not there', async () => {
  const error: unknown = await readFile('no-such-folder/x').catch((caught: unknown) => caught);
  expect(sayError(error as Error)).toMatch(/^backfile: ENOENT: .*no-such-folder\/x'\. It is not there: make it first/u);
});

test('one of ours says it itself, whatever its code', () => {
  expect(sayError(new Error('there is no folder “a”.'))).toBe('backfile: there is no folder “a”.\n');
  expect(sayError(Object.assign(new Error('ours'), { code: 'ENOENT' }))).toBe('backfile: ours\n');
});

test('a system that watches no more folders is no full disk', () => {
  const watched = Object.assign(refusal('ENOSPC: System limit for number of file watchers reached', 'ENOSPC'), {
    syscall: 'watch',
  });
  expect(sayError(watched)).toMatch(/watches no more folders/u);
  expect(sayError(watched)).not.toMatch(/room/u);
});
