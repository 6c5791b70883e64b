import { type Document, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { readDecisions } from './read-decisions.ts';

/** A decision as it is written: a key that names its kind, and what goes with it. */
export type WrittenDecision = Readonly<Record<string, string | readonly string[]>>;

const HEADING = ' The editor’s decisions: they hold over what the program finds, at every build.';

function listOf(document: Document): YAMLSeq {
  if (isSeq(document.contents)) return document.contents;
  const list = document.createNode([]);
  document.contents = list;
  return list;
}

/**
 * The editor's file with one more decision at its end; comments and all that was there stay.
 *
 * @param text the file as it is; null where there is none
 * @throws Error that says what to do, with file and line where the file is wrong, without where the decision is: nothing
 *   is added then
 */
export function appendDecision(text: string | null, decision: WrittenDecision, file: string): string {
  readDecisions(text, file);
  const document = parseDocument(text ?? '');
  if (text === null) document.commentBefore = HEADING;
  const list = listOf(document);
  const item = document.createNode(decision);
  for (const pair of item.items) if (isSeq(pair.value)) pair.value.flow = true;
  list.flow = false;
  list.add(item);
  // Lines stay as long as they are: an editor's file is not folded anew.
  const added = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  try {
    readDecisions(added, file);
  } catch (error) {
    throw new Error(`the decision is not written: ${withoutPlaces(error)}`, { cause: error });
  }
  return added;
}

/** What is wrong with a decision that no file holds yet, without the line that it would have stood in. */
function withoutPlaces(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.map((line) => line.replace(/^.*?:\d+:\d+: /u, '')).join('; ');
}
