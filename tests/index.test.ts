import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import * as library from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

it('the library is there for Node without a loader, with all that it exports', async () => {
  const code = `
    import * as library from 'backfile';
    const { entries } = library.buildArchive(await library.readSeeds(${JSON.stringify(path.join(root, 'seeds'))}));
    console.log(JSON.stringify({ names: Object.keys(library), articles: entries.size }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
  expect(JSON.parse(stdout)).toEqual({ names: Object.keys(library).sort(), articles: 5 });
});
