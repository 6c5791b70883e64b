/** Backfile as a library: the archive without the site, and the site. */
export { buildArchive } from './build-archive.ts';
export { defaults } from './config.ts';
export type * from './model.ts';
export { readSeeds } from './read/read-seeds.ts';
export { buildSite } from './site/build-site.ts';
