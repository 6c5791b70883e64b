import { withDayOrder } from './day-order.ts';
import { holdsText, readRecord, textName } from './read-record.ts';
import type { FileContent, SeedContent, Unreadable } from './seed-content.ts';

/** How deep a list of records may lie in an export: `{"response": {"results": […]}}`. */
const DEEPEST = 3;

/** One record, a list of them, or an export that holds a list somewhere. */
export function readJson(text: string): FileContent {
  const parsed = parse(text);
  if ('lines' in parsed) return readJsonLines(text);
  const { value } = parsed;
  if (Array.isArray(value)) return emptyIsUnreadable(value.map(readAny));
  if (!isObject(value)) return { reason: 'its JSON is neither a record nor a list of records' };
  const keyed = keyedRecords(value);
  if (keyed !== undefined) return withDayOrder(keyed.map(readAny));
  if (hasOwnText(value) || (holdsText(value) && !findList(value, 1))) return readRecord(value);
  const list = findList(value, DEEPEST);
  return list ? withDayOrder(list.map(readAny)) : readRecord(value);
}

/** A record a line. */
export function readJsonLines(text: string): FileContent {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return emptyIsUnreadable(
    lines.map((line) => {
      try {
        return readAny(JSON.parse(line));
      } catch (error) {
        return { reason: `its line is no JSON: ${error instanceof Error ? error.message : String(error)}` };
      }
    }),
  );
}

/** Some tools write JSON lines into `.json`: several values, each on a line of its own. */
function parse(text: string): { readonly value: unknown } | { readonly lines: true } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const [first = '', second] = text.trim().split('\n', 2);
    if (second !== undefined && isWholeObject(first)) return { lines: true };
    throw error;
  }
}

function isWholeObject(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readAny = (value: unknown): SeedContent | Unreadable =>
  isObject(value) ? readRecord(value) : { reason: 'it is no record of named fields' };

const emptyIsUnreadable = (records: readonly (SeedContent | Unreadable)[]): FileContent =>
  records.length === 0 ? { reason: 'its list of records is empty' } : withDayOrder(records);

/** Whether an object has a text itself, so that a list in it is of what belongs to it: of related articles, of comments. */
function hasOwnText(value: object): boolean {
  const name = textName(Object.keys(value));
  const text = new Map<string, unknown>(Object.entries(value)).get(name ?? '');
  if (typeof text === 'string') return text.trim() !== '';
  return Array.isArray(text) && text.length > 0 && text.every(isParagraph);
}

/** An entry of a text that is kept as a list: a string, or an object with a text and nothing that an article has. */
const isParagraph = (part: unknown): boolean =>
  typeof part === 'string' ||
  (isObject(part) && 'text' in part && !Object.keys(part).some((key) => /title|headline|date|url/iu.test(key)));

/** The records of an object that holds each under its number or name: `{"a1": {"text": "…"}, "a2": {"text": "…"}}`. */
function keyedRecords(value: object): readonly object[] | undefined {
  const records = Object.values(value).filter(isObject);
  const texts = records.filter((record) => textName(Object.keys(record)) !== undefined);
  const all = records.length === Object.keys(value).length && textName(Object.keys(value)) === undefined;
  return all && texts.length > 1 ? records : undefined;
}

/** The first list of records with texts in an object. */
function findList(value: object, depth: number): readonly unknown[] | undefined {
  if (depth === 0) return undefined;
  const values: readonly unknown[] = Object.values(value);
  const list = values.find(
    (item): item is unknown[] => Array.isArray(item) && item.some((entry) => isObject(entry) && holdsText(entry)),
  );
  return (
    list ??
    values
      .filter(isObject)
      .map((item) => findList(item, depth - 1))
      .find((item) => item !== undefined)
  );
}
