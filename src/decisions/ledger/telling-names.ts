import type { Authority, Identity, NameKind } from '../../model.ts';

/** The forms that tell a record from others, sorted: of a person, a lone surname does not where there is more. */
export function tellingNames({ kind, name, variants }: Authority): string[] {
  const [only] = variants;
  if (variants.length === 1 && only?.form === name) return [name];
  const forms = [...new Set([name, ...variants.map(({ form }) => form)])].sort();
  const full = forms.filter((form) => form.includes(' '));
  return kind === 'person' && full.length > 0 ? full : forms;
}

/** Kinds of record; articles, events and topics are known again in other ways. */
export function isRecordKind(kind: Identity['kind']): kind is NameKind {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

/** Whether an article, by its key, names a record. */
export function isNamedIn({ namings }: Authority, key: string | undefined): boolean {
  return key !== undefined && namings.some(({ article }) => article === key);
}
