import type * as beside from '../search/beside.ts';
import type { Threads } from '../threads.ts';
import type { StandingSite } from './standing-site.ts';

/** What a search index is made with. */
export interface SearchWorkplace {
  /** Folder of the site. */
  readonly output: string;
  /** Writes a file of the site by its address, unless it stands there already. */
  readonly write: (address: string, content: string | Uint8Array) => void;
  /** For what is done beside whatever else goes on. */
  readonly threads: Threads<typeof beside>;
  readonly standing: StandingSite | undefined;
  /** Aborted where the rest of the build has failed, so that no more articles are indexed. */
  readonly stop: AbortSignal | undefined;
}
