import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Choice } from './choice.ts';
import type { Pagefind, ResultData } from './pagefind-api.ts';
import { queryOf } from './query.ts';
import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from './carrier.ts';
import { type Facets, facetsTable, tableCallback } from './lookup.ts';

/**
 * Searches a built site as its search page does: the same engine over the same index, read from disk.
 * @returns the articles found, best first or in the order chosen; at most `most`, with the whole number.
 * @throws Error where the folder holds no site with an index.
 */
export async function searchSite(
  site: string,
  choice: Choice,
  most: number,
): Promise<{ total: number; found: ResultData[] }> {
  const folder = path.join(site, 'search');
  const pagefind = await loadPagefind(folder);
  const { months } = await readFacets(folder);
  const { words, options } = queryOf(
    choice,
    months.map(([month]) => month),
  );
  const { results } = await pagefind.search(words, options);
  return { total: results.length, found: await Promise.all(results.slice(0, most).map((result) => result.data())) };
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const root = '/search/';
  const script = await readFile(path.join(folder, carrierFolder, 'pagefind.js'), 'utf8').catch(() => {
    throw new Error(
      `there is no search index in ${path.dirname(folder)}. Build the site first, or name its folder with --site.`,
    );
  });
  Object.assign(globalThis, {
    [carriedAddress]: `${root}pagefind.js`,
    [carriedFetch]: async (input: string) => {
      const file = new URL(input, 'file:///').pathname.slice(root.length);
      return new Response(await readFile(path.join(folder, ...file.split('/'))));
    },
  });
  const module = runInThisContext(`${script};${carriedPagefind}`) as { createInstance(options: object): Pagefind };
  return module.createInstance({ baseUrl: '/', excerptLength: 40, ranking: { metaWeights: { title: 5, names: 2 } } });
}

async function readFacets(folder: string): Promise<Facets> {
  const script = await readFile(path.join(folder, 'tables', `${facetsTable}.js`), 'utf8');
  const data = script.slice(`${tableCallback}(${JSON.stringify(facetsTable)},`.length, script.lastIndexOf(')'));
  return JSON.parse(data) as Facets;
}
