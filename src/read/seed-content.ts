import type { Seed } from '../model.ts';

/** What a format's reader finds: a text with the metadata beside it. */
export interface SeedContent {
  readonly text: string;
  readonly markup: Seed['markup'];
  readonly fields: Seed['fields'];
  readonly raw?: string;
  readonly dayOrder?: NonNullable<Seed['dayOrder']>;
}

/** Why a file or record holds no article; completes the sentence "Not published, …". */
export interface Unreadable {
  readonly reason: string;
}

/** A file is one seed, or a list of records, each a seed of its own. */
export type FileContent = SeedContent | Unreadable | readonly (SeedContent | Unreadable)[];

/** Turns a file's decoded text into what it holds. May throw: the file is then rejected with the error's words. */
export type Reader = (text: string) => FileContent;
