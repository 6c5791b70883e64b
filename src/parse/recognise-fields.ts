import type { Draft } from './draft.ts';
import { applyField } from './apply-field.ts';
import { fieldKind, fieldRank } from './field-names.ts';

/** Metadata that came beside the text: front matter, a record's columns. */
export function recogniseFields(draft: Draft): Draft {
  const known = Object.entries(draft.fields)
    .map(([key, value]) => ({ key, value, kind: fieldKind(key) }))
    .toSorted((a, b) => fieldRank(a.key) - fieldRank(b.key));
  const unread = Object.fromEntries(known.filter(({ kind }) => kind === null).map(({ key, value }) => [key, value]));
  return known.reduce<Draft>(
    (result, { key, value, kind }) =>
      kind === null ? result : applyField(result, { kind, key, value, rule: 'metadata', span: null }),
    { ...draft, fields: unread },
  );
}
