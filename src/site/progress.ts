/** How a build tells where it is. */
export interface Progress {
  /** A stage begins; the one before it has ended. */
  stage(name: string): void;
  /** So many of the stage's items are done. */
  count(done: number, of: number): void;
}

/** Says nothing. */
export const silent: Progress = { stage: () => {}, count: () => {} };
