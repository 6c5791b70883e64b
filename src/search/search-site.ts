import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Choice } from './choice.ts';
import type { PagefindModule, ResultData } from './pagefind-api.ts';
import { indexFolder } from './index-folder.ts';
import { openSearch } from './open-search.ts';
import { queryOf } from './query.ts';
import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from './carrier.ts';
import { type Facets, facetsTable, tableCallback, tablesFolder } from './lookup.ts';

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
  const module = await loadPagefind(folder);
  const { months } = await readFacets(folder);
  const search = openSearch(module, { basePath: `${root}${indexFolder}/`, baseUrl: '/' });
  const { total, first } = await search(
    queryOf(
      choice,
      months.map(([month]) => month),
    ),
  );
  return { total, found: await first(most) };
}

/** Where the search folder seems to lie. */
const root = '/search/';

async function loadPagefind(folder: string): Promise<PagefindModule> {
  const script = await readFile(path.join(folder, carrierFolder, 'pagefind.js'), 'utf8').catch(() => {
    throw new Error(
      `there is no search index in ${path.dirname(folder)}. Build the site first, or name its folder with --site.`,
    );
  });
  Object.assign(globalThis, {
    [carriedAddress]: `${root}${indexFolder}/pagefind.js`,
    [carriedFetch]: async (input: string) => {
      const file = new URL(input, 'file:///').pathname.slice(root.length);
      return new Response(await readFile(path.join(folder, ...file.split('/'))));
    },
  });
  return runInThisContext(`${script};${carriedPagefind}`) as PagefindModule;
}

async function readFacets(folder: string): Promise<Facets> {
  const script = await readFile(path.join(folder, tablesFolder, `${facetsTable}.js`), 'utf8');
  const data = script.slice(`${tableCallback}(${JSON.stringify(facetsTable)},`.length, script.lastIndexOf(')'));
  return JSON.parse(data) as Facets;
}
