import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importedFiles } from '../../src/site/imported-files.ts';

it('finds what a module imports, itself or by others, and nothing else', () => {
  const files = importedFiles(['read-article.ts']);
  expect(files).toContain('read-article.ts');
  expect(files).toContain('parse/recognisers/byline.ts');
  expect(files).toContain('names/words/gazetteer.ts');
  expect(files).toContain('dates/recognisers/weekday.ts');
  expect(files.filter((file) => /^(?:site|views|cli|search)\//u.test(file))).toEqual([]);
  expect(new Set(files).size).toBe(files.length);
});

it('takes no exported text for a module', () => {
  const source = path.join(import.meta.dirname, '..', '..', 'src');
  const files = importedFiles(['read/read-seeds.ts', 'views/faces.ts', 'site/prepare-site.ts']);
  expect(files.filter((file) => !existsSync(path.join(source, file)))).toEqual([]);
});
