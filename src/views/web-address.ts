import type { SiteOptions } from './page.ts';

/** Where the site is put, with a slash at its end; null where nobody says. */
export function siteRoot({ baseAddress }: SiteOptions): URL | null {
  return baseAddress === undefined ? null : new URL(baseAddress.endsWith('/') ? baseAddress : `${baseAddress}/`);
}

/** The whole address of a page where it is known, else below the site's root: for what is read away from the site. */
export function webAddress(options: SiteOptions, address: string): string {
  const root = siteRoot(options);
  return root === null ? address : new URL(address, root).href;
}
