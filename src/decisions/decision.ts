import type { z } from 'zod';
import type { Place } from '../yaml-source.ts';
import type { decisionSchemas } from './decision-schemas.ts';

/** The editor's file, below the seeds folder. */
export const decisionsFile = '_archive/decisions.yaml';

/** Rule of every value that an editor gave. */
export const decisionRule = 'decision';

/** Which kinds of decision there are. */
export type DecisionKind = keyof typeof decisionSchemas;

/** One decision with its place in the editor's file. */
export type Decision<Kind extends DecisionKind> = z.infer<(typeof decisionSchemas)[Kind]> & { readonly at: Place };

/** The editor's decisions by kind, each list in the order they are written. */
export type Decisions = { readonly [Kind in DecisionKind]: readonly Decision<Kind>[] };

/** Nothing decided. */
export const noDecisions: Decisions = {
  set: [],
  same: [],
  'not-same': [],
  reject: [],
  rename: [],
  'one-event': [],
  'not-one-event': [],
  topic: [],
  withdraw: [],
};
