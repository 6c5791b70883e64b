/** Read while the script runs, or it is gone. */
const script = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** Address of the search folder: this script lies in it, or beside it. */
export const searchFolder = script.replace(/(?:\/search)?\/[^/]*$/u, '/search/');

/** Address of a page, given below the site's root. */
export function pageAddress(page: string): string {
  return new URL(`../${page}`, searchFolder).href;
}
