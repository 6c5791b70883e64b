import { z } from 'zod';
import type { Problem } from '../model.ts';
import type { Place } from '../yaml-source.ts';

/** The editor's file, below the seeds folder. */
export const decisionsFile = '_archive/decisions.yaml';

/** Rule of every value that an editor gave. */
export const decisionRule = 'decision';

const text = (what: string): z.ZodString =>
  z
    .string({
      error: ({ input }) => (input === undefined ? `is missing: ${what}` : `should be ${what}, in quotation marks`),
    })
    .trim()
    .min(1, `is empty: it should be ${what}`);
const target = text('the file or the id of an article');
const record = text('the id of a record, or a name as it is written');
const several = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, { error: `should be a list of ${what}: [one, other]` }).min(2, `should name at least two ${what}`);
const records = several(record, 'ids or written names');
const articles = several(target, 'files or ids of articles');
const topics = z
  .union([text('a topic').transform((one) => [one]), z.array(text('a topic'))], {
    error: 'should be a topic’s id or name, or a list of them',
  })
  .default([]);

/** A year, month or day that the calendar has, or a span of days; EDTF's `~` and `?` may follow. */
const dayForms = z.union([
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?[~?%]?$/u),
  z
    .string()
    .regex(/^.{10}[~?%]$/u)
    .transform((day) => day)
    .refine((day) => z.iso.date().safeParse(day.slice(0, 10)).success),
  z.iso.date(),
  z.string().refine((span) => {
    const [first = '', last = '', ...more] = span.split('/');
    return more.length === 0 && [first, last].every((day) => z.iso.date().safeParse(day).success) && first <= last;
  }),
]);
const day = z
  .union([z.string(), z.number().transform(String)], { error: 'should be a day, written YYYY-MM-DD' })
  .refine(
    (value) => dayForms.safeParse(value).success,
    'should be a day of the calendar, written YYYY-MM-DD (or YYYY-MM, or YYYY)',
  );

/** Every kind of decision; the key that names the kind also names what is decided on. */
export const decisionSchemas = {
  set: z
    .strictObject({
      set: target,
      title: text('a headline').optional(),
      published: day.optional(),
      outlet: text('the name of an outlet').optional(),
    })
    .refine(
      ({ title, published, outlet }) => (title ?? published ?? outlet) !== undefined,
      'needs a title, a published or an outlet beside it',
    ),
  same: z.strictObject({ same: records }),
  'not-same': z.strictObject({ 'not-same': records }),
  reject: z.strictObject({ reject: record }),
  rename: z.strictObject({ rename: record, to: text('the name to show') }),
  'one-event': z.strictObject({ 'one-event': articles }),
  'not-one-event': z.strictObject({ 'not-one-event': articles }),
  topic: z
    .strictObject({ topic: target, add: topics, drop: topics })
    .refine(({ add, drop }) => add.length + drop.length > 0, 'needs an add or a drop beside it'),
  withdraw: z.strictObject({ withdraw: target, reason: text('the reason, which the page at its address will show') }),
} as const;

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

/** A decision about something that is not there. */
export function gone(at: Place, target: string, what: 'article' | 'record'): Problem {
  const message =
    what === 'article'
      ? `No article has the file or the id “${target}”. Mend the decision or take it out.`
      : `No record has the id or the written name “${target}”. Mend the decision or take it out.`;
  return { rule: 'decision-target-gone', severity: 'warning', message, file: decisionsFile, ...at };
}

/** Two decisions that cannot both hold. What keeps apart wins: what was joined wrongly misleads, unseen. */
export function contradiction(at: Place, other: Place, members: readonly [string, string]): Problem {
  const message = `This makes “${members[0]}” and “${members[1]}” one, which line ${other.line} keeps apart. They are kept apart; take one of the two decisions out.`;
  return { rule: 'decisions-contradict', severity: 'error', message, file: decisionsFile, ...at };
}
