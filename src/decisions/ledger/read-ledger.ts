import { z } from 'zod';
import type { Identity, Ledger } from '../../model.ts';
import { sortLines } from './identity-key.ts';

const kind = z.enum(['article', 'event', 'person', 'organisation', 'place', 'topic']);
const ref = z.object({ kind, id: z.string() });
const line = z.object({
  kind,
  id: z.string().min(1),
  title: z.string(),
  key: z.string().optional(),
  text: z.string().optional(),
  day: z.string().optional(),
  articles: z.array(z.string()).optional(),
  names: z.array(z.string()).optional(),
  to: ref.optional(),
  reason: z.string().optional(),
  build: z.int().positive(),
  what: z.enum(['new', 'changed', 'merged', 'split', 'withdrawn']),
  fields: z.array(z.enum(['title', 'day', 'text', 'reports'])).optional(),
  into: z.array(ref).optional(),
});

function readLine(text: string, place: string): Identity {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${place}: this is no line of a ledger. Where version control marked a conflict, keep the lines of both sides and take the marks out; else restore the file from a copy.`,
    );
  }
}

/**
 * The ledger of a file's text; empty where there is no file (`text` is null). Of two lines about one identity, which
 * a merge in version control can leave, the later build's holds.
 * @throws Error with file and line where a line cannot be read: to go on would break addresses.
 */
export function readLedger(text: string | null, file: string): Ledger {
  const lines = (text ?? '').split('\n').flatMap((row, index) => {
    const trimmed = row.trim();
    return trimmed === '' ? [] : [readLine(trimmed, `${file}:${index + 1}`)];
  });
  const byKey = new Map<string, Identity>();
  for (const identity of lines.toSorted((a, b) => a.build - b.build))
    byKey.set(`${identity.kind} ${identity.id}`, identity);
  return sortLines([...byKey.values()]);
}
