import { parse } from 'csv-parse/sync';
import { withDayOrder } from './day-order.ts';
import { openingName, readRecord, textName } from './read-record.ts';
import { runningTextName } from './running-text.ts';
import type { FileContent } from './seed-content.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** `sep=;` above the column names tells Excel what parts them. */
const SEPARATOR_LINE = /^sep=[^\n]?\n/iu;

/** No name of a column is longer: where one is, the first line is a row like the others. */
const LONGEST_NAME = 100;

/** A table with a line of column names: comma, semicolon, tab or bar between them. */
export function readTable(file: string): FileContent {
  const text = file.replace(SEPARATOR_LINE, '');
  const names = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const delimiter = DELIMITERS.toSorted((a, b) => names.split(b).length - names.split(a).length)[0] ?? ',';
  const rows: readonly object[] = parse(text, {
    columns: true,
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [first] = rows;
  if (!first) return { reason: 'it has column names and no rows' };
  const columns = Object.keys(first);
  if (columns.some((name) => name.length > LONGEST_NAME)) return { reason: 'its first line holds no column names' };
  const column = textName(columns) ?? runningTextName(rows);
  if (column === undefined && openingName(columns) === undefined)
    return { reason: `no column holds a text (the columns are ${columns.slice(0, 12).join(', ')})` };
  return withDayOrder(rows.map((row) => readRecord(row, column)));
}
