import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from '../search/carrier.ts';
import { indexFolder } from '../search/index-folder.ts';
import { openSearch, type Search } from '../search/open-search.ts';
import type { PagefindModule } from '../search/pagefind-api.ts';
import { makeCarriedFetch } from './carried-fetch.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

/** Loads Pagefind and opens the index beside this script. @throws where it is not there. */
export async function loadSearch(): Promise<Search> {
  const fromFolder = location.protocol === 'file:';
  const module = await (fromFolder ? loadCarried() : loadModule());
  return openSearch(module, {
    basePath: new URL(`${indexFolder}/`, searchFolder).pathname,
    baseUrl: new URL('..', searchFolder).pathname,
    noWorker: fromFolder,
  });
}

/** Address of Pagefind's script, from which it finds its index. */
const script = new URL(`${indexFolder}/pagefind.js`, searchFolder).href;

async function loadModule(): Promise<PagefindModule> {
  return (await import(script)) as PagefindModule;
}

async function loadCarried(): Promise<PagefindModule> {
  Object.assign(globalThis, { [carriedAddress]: script, [carriedFetch]: makeCarriedFetch(searchFolder) });
  await loadOnce(new URL(`${carrierFolder}/pagefind.js`, searchFolder).href);
  return (globalThis as unknown as Readonly<Record<typeof carriedPagefind, PagefindModule>>)[carriedPagefind];
}
