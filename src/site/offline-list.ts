/** `offline.json`: what must be kept to read and search without a network, as paths below the root. */
export interface OfflineList {
  /** Kept at the first visit: the entrance, the look, the search without its articles. */
  readonly core: readonly string[];
  /** Kept when the reader asks for the whole archive. */
  readonly rest: readonly string[];
  /** Bytes of all of it. */
  readonly size: number;
}

/** What the service worker says while it saves the whole archive. */
export type OfflineMessage =
  | { readonly done: number; readonly of: number }
  | { readonly saved: true }
  | { readonly failed: string };
