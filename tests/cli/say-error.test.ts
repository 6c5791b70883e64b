import { expect, test } from 'vitest';
import { sayError } from '../../src/cli/say-error.ts';

test('an error of the disk says what to do', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(sayError(full)).toMatch(/^backfile: ENOSPC: .*, write\. There is no room left on the disk: make some.*\n$/u);
  const shut = Object.assign(new Error("EACCES: permission denied, mkdir '.backfile-cache'"), { code: 'EACCES' });
  expect(sayError(shut)).toContain('--no-cache');
});

test('one of ours says it itself', () => {
  expect(sayError(new Error('there is no folder “a”.'))).toBe('backfile: there is no folder “a”.\n');
});
