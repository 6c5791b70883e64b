/** Small, since every reader's browser asks for it: what is kept at the first visit. */
export const offlineFile = 'offline.json';

/** The paths below the root of all else that is kept when the reader asks for the whole archive. */
export const offlineRestFile = 'offline-rest.json';

/** What `offline.json` says. */
export interface OfflineList {
  /** Paths below the root of the entrance, the look, the search without its articles. */
  readonly core: readonly string[];
  /** Bytes of the whole archive as it is kept. */
  readonly size: number;
}

/** What the service worker says while it saves the whole archive. */
export type OfflineMessage =
  | { readonly done: number; readonly of: number }
  | { readonly saved: true }
  | { readonly failed: string };
