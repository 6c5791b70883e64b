import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from '../search/carrier.ts';
import type { Pagefind, PagefindModule } from '../search/pagefind-api.ts';
import { makeCarriedFetch } from './carried-fetch.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

/** Loads Pagefind from beside this script. @throws where the index is not there. */
export async function loadPagefind(): Promise<Pagefind> {
  const fromFolder = location.protocol === 'file:';
  const module = fromFolder ? await loadCarried() : await loadModule();
  return module.createInstance({
    baseUrl: new URL('..', searchFolder).pathname,
    excerptLength: 40,
    noWorker: fromFolder,
    ranking: { metaWeights: { title: 5, names: 2 } },
  });
}

async function loadModule(): Promise<PagefindModule> {
  return (await import(new URL('pagefind.js', searchFolder).href)) as PagefindModule;
}

async function loadCarried(): Promise<PagefindModule> {
  Object.assign(globalThis, {
    [carriedAddress]: new URL('pagefind.js', searchFolder).href,
    [carriedFetch]: makeCarriedFetch(searchFolder),
  });
  await loadOnce(new URL(`${carrierFolder}/pagefind.js`, searchFolder).href);
  return (globalThis as unknown as Readonly<Record<typeof carriedPagefind, PagefindModule>>)[carriedPagefind];
}
