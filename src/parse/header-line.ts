import type { Piece } from './draft.ts';
import { type FieldKind, fieldKind } from './field-names.ts';

/** A line with a name and a value: `Source: The Halden Courier`; the kind is null where nobody knows the name. */
export interface HeaderLine {
  readonly piece: Piece;
  readonly key: string;
  readonly kind: FieldKind | null;
  readonly value: string;
}

/** A line longer than this is a paragraph. */
const LONGEST = 400;

const HEADER = /^(?<key>\p{L}[\p{L}\p{M} /_-]{0,24})[:：=]\s*(?<value>\S[^]*)$/u;

/** `ARTICLE: Lamp to be rebuilt`: in a line the name of the headline, in a record that of the text. */
const ARTICLE = /^article$/iu;

/** So many words with a full stop are no name. */
const SENTENCE = /^(?:\S+\s+){7,}\S+[.!?…]["'”’»)]*$/u;

/** A piece read as such a line, or null. */
export function readHeaderLine(piece: Piece): HeaderLine | null {
  const groups = piece.text.length > LONGEST ? undefined : HEADER.exec(piece.text)?.groups;
  const key = groups?.['key']?.trimEnd() ?? '';
  if (!groups) return null;
  const value = groups['value'] ?? '';
  const kind = ARTICLE.test(key) ? 'headline' : fieldKind(key);
  // Who speaks, in a talk: `REPORTER: The lamp went out in January.`
  return kind === 'byline' && SENTENCE.test(value) ? null : { piece, key, kind, value };
}
