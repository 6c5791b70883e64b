import { readYaml, type YamlSource } from '../yaml-source.ts';
import { type Decision, type DecisionKind, decisionSchemas, type Decisions, noDecisions } from './decision.ts';

const kinds = Object.keys(decisionSchemas) as DecisionKind[];

/** Which kind the decision at a place in the list is. */
function kindOf(source: YamlSource, item: unknown, index: number): DecisionKind {
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
  if (text === null) return noDecisions;
  const source = readYaml(text, file);
  const items = source.value ?? [];
  if (!Array.isArray(items)) throw source.errorAt([], 'the decisions should be a list: each begins with “- ”');
  const read = Object.fromEntries(kinds.map((kind) => [kind, [] as Decision<DecisionKind>[]]));
  const wrong: string[] = [];
  for (const [index, item] of items.entries())
    try {
      const kind = kindOf(source, item, index);
      read[kind]!.push({ ...source.check(decisionSchemas[kind], [index]), at: source.placeOf([index]) });
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
    }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return read as unknown as Decisions;
}
