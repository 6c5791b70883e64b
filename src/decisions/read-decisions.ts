import type { z } from 'zod';
import { type Place, readYaml, type YamlSource } from '../yaml-source.ts';
import { type DecisionKind, type Decisions, noDecisions } from './decision.ts';
import { decisionSchemas as schemas } from './decision-schemas.ts';

const kinds = Object.keys(noDecisions);

/** Which kind the decision at a place in the list is. */
function kindOf(source: YamlSource, item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw source.errorAt([index], 'a decision is a key with a value: withdraw: report.txt');
  const kind = kinds.find((name) => Object.hasOwn(item, name));
  if (kind === undefined)
    throw source.errorAt([index], `this decides nothing: a decision has one of the keys ${kinds.join(', ')}`);
  return kind;
}

/**
 * The editor's decisions; none where there is no file (`text` is null).
 * @throws Error where the file cannot be understood, with file, line, column and what to do for every wrong decision:
 * a build that left one out might publish what was to be withdrawn.
 */
export function readDecisions(text: string | null, file: string): Decisions {
  const source = readYaml(text ?? '', file);
  const items: unknown = source.value ?? [];
  if (!Array.isArray(items)) throw source.errorAt([], 'the decisions should be a list: each begins with “- ”');
  const wrong: string[] = [];
  const tried = <T>(read: () => T): T[] => {
    try {
      return [read()];
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  };
  const kindAt = items.map((item: unknown, index) => tried(() => kindOf(source, item, index))[0]);
  const all = <T extends object>(kind: DecisionKind, schema: z.ZodType<T>): (T & { readonly at: Place })[] =>
    items.flatMap((_, index) =>
      kindAt[index] === kind ? tried(() => ({ ...source.check(schema, [index]), at: source.placeOf([index]) })) : [],
    );
  const decisions: Decisions = {
    set: all('set', schemas.set),
    same: all('same', schemas.same),
    'not-same': all('not-same', schemas['not-same']),
    reject: all('reject', schemas.reject),
    rename: all('rename', schemas.rename),
    'one-event': all('one-event', schemas['one-event']),
    'not-one-event': all('not-one-event', schemas['not-one-event']),
    topic: all('topic', schemas.topic),
    withdraw: all('withdraw', schemas.withdraw),
  };
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return decisions;
}
