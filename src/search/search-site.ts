import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Choice } from './choice.ts';
import type { PagefindModule, ResultData } from './pagefind-api.ts';
import { indexFolder } from './index-folder.ts';
import { openSearch } from './open-search.ts';
import { queryOf } from './query.ts';
import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from './carrier.ts';
import { judgeWords, type WordsJudged } from './did-you-mean.ts';
import { tableCallback, tablesFolder } from './lookup.ts';
import { openTables } from './tables.ts';
import { type UnknownValue, unknownValues } from './unknown-values.ts';

/** What a search of a built site comes to. */
export interface SiteAnswer extends WordsJudged {
  /** Articles found. */
  readonly total: number;
  /** The first of them. */
  readonly found: readonly ResultData[];
  /** Chosen values that no article has. */
  readonly unknown: readonly UnknownValue[];
}

/**
 * Searches a built site as its search page does: the same engine over the same index, read from disk.
 * @returns the articles found, best first or in the order chosen; at most `most`, with the whole number.
 * @throws Error where the folder holds no site with an index.
 */
export async function searchSite(site: string, choice: Choice, most: number): Promise<SiteAnswer> {
  const folder = path.join(site, 'search');
  const module = await loadPagefind(folder);
  const tables = openTables((name) => readTable(folder, name));
  const { months } = await tables.facets();
  const search = openSearch(module, { basePath: `${root}${indexFolder}/`, baseUrl: '/' });
  const { total, first } = await search(
    queryOf(
      choice,
      months.map(([month]) => month),
    ),
  );
  const found = await first(most);
  const judged = await judgeWords(choice.words, found, tables.wordsLike);
  return {
    ...judged,
    total: judged.isFar ? 0 : total,
    found: judged.isFar ? [] : found,
    unknown: await unknownValues(choice.filters, tables),
  };
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

/** A table's script without the call that gives the table to the page. */
async function readTable(folder: string, name: string): Promise<unknown> {
  const script = await readFile(path.join(folder, tablesFolder, `${name}.js`), 'utf8').catch(() => undefined);
  if (script === undefined) return undefined;
  return JSON.parse(script.slice(`${tableCallback}(${JSON.stringify(name)},`.length, script.lastIndexOf(')')));
}
