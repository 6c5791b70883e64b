import { closeSync, openSync, writeSync } from 'node:fs';

/** Letters that are written at once. */
const CHUNK = 1_000_000;

/** Writes one line of JSON a row. A large archive's rows, and their text as a whole, need not be in memory together. */
export function writeLines(file: string, rows: Iterable<object>): void {
  const descriptor = openSync(file, 'w');
  try {
    let chunk = '';
    for (const row of rows) {
      chunk += `${JSON.stringify(row)}\n`;
      if (chunk.length < CHUNK) continue;
      writeAll(descriptor, chunk);
      chunk = '';
    }
    writeAll(descriptor, chunk);
  } finally {
    closeSync(descriptor);
  }
}

/** A single call may write less than it is given. */
function writeAll(descriptor: number, text: string): void {
  for (let left = Buffer.from(text); left.length > 0; left = left.subarray(writeSync(descriptor, left)));
}
