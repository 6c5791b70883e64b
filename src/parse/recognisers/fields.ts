import type { SeedFields } from '../../model.ts';
import { readDateParts } from '../date-parts.ts';
import { type Draft, inferOutside } from '../draft.ts';
import { applyField } from '../apply-field.ts';
import { fieldKind, fieldRank } from '../field-names.ts';

/** Metadata that came beside the text: front matter, a record's columns. */
export function recogniseFields(draft: Draft): Draft {
  const known = Object.entries(draft.fields)
    .map(([key, value]) => ({ key, value, kind: fieldKind(key) }))
    .toSorted((a, b) => fieldRank(a.key) - fieldRank(b.key));
  const unread = Object.fromEntries(known.filter(({ kind }) => kind === null).map(({ key, value }) => [key, value]));
  const read = known.reduce<Draft>(
    (result, { key, value, kind }) =>
      kind === null ? result : applyField(result, { kind, key, value, rule: 'metadata', span: null }),
    { ...draft, fields: unread },
  );
  return read.claims.some(({ rule }) => rule === 'metadata') ? read : withDateParts(read, draft.fields);
}

/** A day whose year, month and day stand in fields of their own; a year or month alone gives way to what the text tells. */
function withDateParts(draft: Draft, fields: SeedFields): Draft {
  const value = readDateParts(fields);
  if (value === null) return draft;
  const rule = value.length < 'yyyy-mm-dd'.length ? 'year-or-month' : 'metadata';
  return {
    ...draft,
    claims: [...draft.claims, inferOutside(draft.seed, value, 'stated', rule, `in its fields: ${value}`)],
  };
}
