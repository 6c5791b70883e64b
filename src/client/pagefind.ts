import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from '../search/carrier.ts';
import type { PagefindModule } from '../search/pagefind-api.ts';
import { partFolder } from '../search/part-folder.ts';
import { openParts, type Search } from '../search/search-parts.ts';
import { makeCarriedFetch } from './carried-fetch.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

/** Opens the index beside this script, once it is known how many parts it has. @throws where it is not there. */
export async function openSearch(parts: Promise<number>): Promise<Search> {
  const fromFolder = location.protocol === 'file:';
  const module = await (fromFolder ? loadCarried() : loadModule());
  const folder = new URL(searchFolder);
  return openParts(module, folder.pathname, await parts, {
    baseUrl: new URL('..', folder).pathname,
    noWorker: fromFolder,
  });
}

/** Address of a file of the first part, which holds Pagefind's script. */
const inFirst = (file: string): string => new URL(`${partFolder(0)}/${file}`, searchFolder).href;

async function loadModule(): Promise<PagefindModule> {
  return (await import(inFirst('pagefind.js'))) as PagefindModule;
}

async function loadCarried(): Promise<PagefindModule> {
  Object.assign(globalThis, {
    [carriedAddress]: inFirst('pagefind.js'),
    [carriedFetch]: makeCarriedFetch(searchFolder),
  });
  await loadOnce(inFirst(`${carrierFolder}/pagefind.js`));
  return (globalThis as unknown as Readonly<Record<typeof carriedPagefind, PagefindModule>>)[carriedPagefind];
}
