/** Address of the search folder: this script lies in it. Read while the script runs, or it is gone. */
export const searchFolder = new URL(
  '.',
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href,
).href;

/** Address of a page, given below the site's root. */
export function pageAddress(page: string): string {
  return new URL(`../${page}`, searchFolder).href;
}
