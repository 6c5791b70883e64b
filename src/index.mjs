/** The library's door, for a Node that reads no TypeScript: what `index.ts` exports, compiled as the command is. */
import { loadOurs } from './compiled.mjs';

export const { buildArchive, buildSite, defaults, readSeeds } = await loadOurs(new URL('index.ts', import.meta.url).href);
