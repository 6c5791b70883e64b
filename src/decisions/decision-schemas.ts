import { z } from 'zod';
import { daySchema } from './day-schema.ts';

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

/** Every kind of decision; the key that names the kind also names what is decided on. */
export const decisionSchemas = {
  set: z
    .strictObject({
      set: target,
      title: text('a headline').optional(),
      published: daySchema.optional(),
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
