import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** The folder of Backfile's own templates. */
export const ourTemplates = fileURLToPath(new URL('.', import.meta.url));

/** How an owner's template names ours: `backfile/templates/parts/card.tsx`, `backfile/src/views/shell.ts`. */
const oursByName = 'backfile/';

/**
 * Lays a folder over our templates: an import of ours leads to the owner's file of the same place, where there
 * is one. Two ways lead to ours all the same: the name `backfile/…`, so that an own part can wrap the one
 * it stands for, and a relative import in an own file of what only we have.
 */
export function layerOver(folder: string): Plugin {
  return {
    name: 'layer-over',
    setup({ onResolve }) {
      onResolve({ filter: /^backfile\/(?:templates|src)\// }, ({ path: name }) => ({
        path: path.join(ourTemplates, '..', name.slice(oursByName.length)),
      }));
      onResolve({ filter: /^\.\.?\// }, ({ path: name, resolveDir }) => {
        const place = placeOf(path.resolve(resolveDir, name), folder);
        if (place === undefined) return undefined;
        const own = path.join(folder, place);
        const ours = path.join(ourTemplates, place);
        return existsSync(own) ? { path: own } : existsSync(ours) ? { path: ours } : undefined;
      });
    },
  };
}

/** Where in the templates a file stands, whichever of the two folders it is in. */
function placeOf(file: string, folder: string): string | undefined {
  return [folder, ourTemplates].map((root) => path.relative(root, file)).find((place) => !place.startsWith('..') && !path.isAbsolute(place));
}
