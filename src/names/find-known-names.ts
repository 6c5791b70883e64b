import type { Passage } from './token.ts';
import type { SettledForm } from './settle-forms.ts';

/** A place where a full name of the article stands in a headline of capitals. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly form: SettledForm;
}

/** Sure full names of people by their first word, longest first. */
function byFirstWord(forms: readonly SettledForm[]): Map<string, { words: string[]; form: SettledForm }[]> {
  const index = new Map<string, { words: string[]; form: SettledForm }[]>();
  for (const form of forms) {
    const words = form.key.split(' ');
    if (form.kind !== 'person' || form.score < 0.7 || words.length < 2) continue;
    index.set(
      words[0]!,
      [...(index.get(words[0]!) ?? []), { words, form }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/**
 * Full names that the rest of the article makes sure, in headlines of title case, where capitals alone do not show
 * where a name ends: `Sixers Hire Gary Boots as Coach`.
 */
export function findKnownNames(passages: readonly Passage[], forms: readonly SettledForm[]): KnownName[] {
  const headlines = passages.filter(({ titleCase }) => titleCase);
  if (headlines.length === 0) return [];
  const index = byFirstWord(forms);
  const found: KnownName[] = [];
  for (const { tokens } of headlines)
    for (let at = 0; at < tokens.length; at++) {
      const known = index
        .get(tokens[at]!.key)
        ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.key === word));
      if (!known) continue;
      const last = at + known.words.length - 1;
      found.push({ start: tokens[at]!.start, end: tokens[last]!.end, form: known.form });
      at = last;
    }
  return found;
}
