import { makePages } from '../../src/views/make-pages.ts';
import type { Page, PageKind } from '../../src/views/page.ts';
import { inventArchive, type Invented } from './invent-archive.ts';

/** The pages of an invented archive, in English unless said otherwise. */
export function pagesOf(invented: Invented, language = 'en'): Page[] {
  return makePages(inventArchive(invented), { title: 'The Harbour Files', language, version: '1.2.3' });
}

/** The view of one page. @throws Error where there is no such page. */
export function viewAt<Kind extends PageKind>(pages: readonly Page[], kind: Kind, address: string): Page<Kind>['view'] {
  const page = pages.find(
    (candidate): candidate is Page<Kind> & Page => candidate.kind === kind && candidate.address === address,
  );
  if (page === undefined) throw new Error(`No ${kind} at ${address}: ${pages.map((other) => other.address).join(' ')}`);
  return page.view;
}
