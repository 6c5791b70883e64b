import type { Edtf, NameKind } from './model.ts';

/** What an archive remembers of what it published before: permanent ids, and what became of each. */

/** What has a permanent id and an address of its own. */
export type IdentityKind = 'article' | 'event' | NameKind | 'topic';

/** One identity. */
export interface IdentityRef {
  readonly kind: IdentityKind;
  readonly id: string;
}

/** An identity that was made one with another: its address leads to the other's. */
export interface Redirect extends IdentityRef {
  /** As last published. */
  readonly title: string;
  /** One that is published now, or a tombstone. */
  readonly to: IdentityRef;
}

/** An identity that is no more: its address says why. */
export interface Tombstone extends IdentityRef {
  /** As last published. */
  readonly title: string;
  /** A sentence for the reader: an editor's, or what the build found. */
  readonly reason: string;
}

/** What happened to an identity. */
export interface Change extends IdentityRef {
  readonly what: 'new' | 'changed' | 'merged' | 'split' | 'withdrawn';
  readonly title: string;
  /** What differs, where it changed. */
  readonly fields: readonly ('title' | 'day' | 'text' | 'reports')[];
  /** Merged: what it is part of now. Split: where the rest of it went. */
  readonly into: readonly IdentityRef[];
  /** Withdrawn: why. */
  readonly reason: string | null;
}

/** One line of the ledger: an identity that was ever published. Gone where it has `to` or `reason`. */
export interface Identity extends IdentityRef {
  readonly title: string;
  /** Article: its seed's key. */
  readonly key?: string | undefined;
  /** Article: what its words hash to. */
  readonly text?: string | undefined;
  /** Article: of publication. Event: on which it happened. */
  readonly day?: Edtf | undefined;
  /** Event: ids of all its reports. Record: ids of a few articles that name it. Sorted. */
  readonly articles?: readonly string[] | undefined;
  /** Record: the forms that tell it from others. Sorted. */
  readonly names?: readonly string[] | undefined;
  readonly to?: IdentityRef | undefined;
  readonly reason?: string | undefined;
  /** Builds that changed something are counted; this is the number of the one that last changed it. */
  readonly build: number;
  readonly what: Change['what'];
  readonly fields?: Change['fields'] | undefined;
  readonly into?: readonly IdentityRef[] | undefined;
}

/** Sorted by kind and id. */
export type Ledger = readonly Identity[];

/** What became of all that was ever published. */
export interface History {
  readonly redirects: readonly Redirect[];
  readonly tombstones: readonly Tombstone[];
  /** Of the latest build that changed something. */
  readonly changes: readonly Change[];
  /** Number of that build: builds that changed something are counted. */
  readonly build: number;
  /** To be kept with the seeds when the site is written. */
  readonly ledger: Ledger;
}
