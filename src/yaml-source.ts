import { distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';

/** A place in a file a person writes. Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type Path = readonly PropertyKey[];

/** A YAML file that is checked value by value; what is wrong is said with its place. */
export interface YamlSource {
  readonly value: unknown;
  placeOf(path: Path): Place;
  /** @throws Error that names file, line, column, what is wrong and what to do, a line each. */
  check<T>(schema: z.ZodType<T>, path: Path): T;
  /** An error at a place, for what no schema says. */
  errorAt(path: Path, message: string): Error;
}

/** Fewest slips that no longer look like the same word. */
const UNLIKE = 3;

/** Where a merge of two people's versions left both to choose from, as git marks it: `<<<<<<< HEAD`. */
const CONFLICT = /^<{7}(?= |$)/mu;

const MERGE =
  'two versions of this file were merged and both are here. Keep what holds of the lines from <<<<<<< to >>>>>>>, and delete the lines of <<<<<<<, ======= and >>>>>>>.';

/** @throws Error with file, line and column where the text is no YAML. */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const located = ({ line, column }: Place, message: string): string => `${file}:${line}:${column}: ${message}`;
  const conflict = text.search(CONFLICT);
  if (conflict >= 0) throw new Error(located(placeAt(conflict), MERGE));
  const [broken] = document.errors;
  if (broken !== undefined) throw new Error(located(placeAt(broken.pos[0]), sayBroken(broken.message)));
  const nodeAt = (path: Path): Node | undefined => {
    const node = document.getIn([...path], true);
    return isNode(node) ? node : undefined;
  };
  const offsetOf = (path: Path): number =>
    nodeAt(path)?.range?.[0] ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  const keyOffset = (path: Path, key: string): number => {
    const map = nodeAt(path);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(path);
  };
  const describe = (issue: z.core.$ZodIssue, path: Path, known: readonly string[]): string[] => {
    const whole = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => located(placeAt(keyOffset(whole, key)), unknownKey(key, known)));
    return [located(placeAt(offsetOf(whole)), [...issue.path.slice(0, 1), issue.message].join(' '))];
  };
  return {
    value: valueOf(document, (offset, message) => new Error(located(placeAt(offset), message))),
    placeOf: (path) => placeAt(offsetOf(path)),
    errorAt: (path, message) => new Error(located(placeAt(offsetOf(path)), message)),
    check(schema, path) {
      const value: unknown = path.length === 0 ? document.toJS() : nodeAt(path)?.toJS(document);
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      throw new Error(result.error.issues.flatMap((issue) => describe(issue, path, known)).join('\n'));
    },
  };
}

/** What helps with the slips that people make, by what the library calls them: the first that fits. */
const remedies: readonly (readonly [called: RegExp, remedy: string])[] = [
  [/^Nested mappings/u, 'Put a value that holds a colon into quotation marks: title: "Storm: the pier".'],
  [/reserved character/u, 'Put it into quotation marks.'],
  [/^Missing closing/u, 'What begins with a quotation mark ends with the same one.'],
  [/end with a [\]}]/u, 'A list that begins with [ ends with ].'],
  [/must be unique/u, 'Keep one of them.'],
  [/multiple documents/u, 'Take the line of --- out.'],
  [
    /indicator|^Unexpected scalar|indent|\btabs?\b/iu,
    'Begin lines that belong together in one column, with spaces and no tab.',
  ],
];

function sayBroken(message: string): string {
  const remedy = remedies.find(([called]) => called.test(message))?.[1];
  return remedy === undefined ? `this is not YAML: ${message}` : `this is not YAML: ${message}. ${remedy}`;
}

/** What a document says; it may parse and yet refer to what is not there: to YAML, what begins with `*` is a name. */
function valueOf(document: Document, errorAt: (offset: number, message: string) => Error): unknown {
  try {
    return document.toJS();
  } catch (error) {
    let wrong = 0;
    visit(document, {
      Alias(_, alias) {
        if (alias.resolve(document) !== undefined) return undefined;
        wrong = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    throw errorAt(
      wrong,
      `${error instanceof Error ? error.message : String(error)}. Put what begins with * into quotation marks.`,
    );
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const [nearest] = known.toSorted((a, b) => distance(key, a) - distance(key, b));
  const meant = nearest !== undefined && distance(key, nearest) < UNLIKE ? ` Did you mean “${nearest}”?` : '';
  return `“${key}” is not known here.${meant} Known are: ${known.join(', ')}.`;
}
