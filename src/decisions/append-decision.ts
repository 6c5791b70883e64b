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
 * @throws Error with file, line and what to do, where the file or the decision is wrong: nothing is added then
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
  readDecisions(added, file);
  return added;
}
