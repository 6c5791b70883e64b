import { carrierCallback, carrierOf } from '../search/carrier.ts';
import { loadOnce } from './load-script.ts';

/** Base64 of the files brought so far, by path below the search folder. */
const brought = new Map<string, string>();

/**
 * A `fetch` that answers from carriers. `folder` is the address of the search folder; only addresses
 * below it are answered.
 */
export function makeCarriedFetch(folder: string): (input: string) => Promise<Response> {
  Object.assign(globalThis, {
    [carrierCallback]: (files: Readonly<Record<string, string>>) => {
      for (const [file, base64] of Object.entries(files)) brought.set(file, base64);
    },
  });
  const root = new URL(folder).pathname;
  return async (input) => {
    const file = decodeURIComponent(new URL(input, folder).pathname.slice(root.length));
    await loadOnce(new URL(carrierOf(file), folder).href);
    const base64 = brought.get(file);
    if (base64 === undefined) return new Response(null, { status: 404 });
    return new Response(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  };
}
