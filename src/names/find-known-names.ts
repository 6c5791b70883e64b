import type { Span } from '../model.ts';
import type { Passage } from './words/token.ts';
import type { SettledForm } from './kinds/settled-form.ts';

/** A place where a full name of the article stands in a headline of capitals. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly form: SettledForm;
}

/** So many words tell a body from others: a `High Court` may be any. */
const wordsOfBody = 3;

/** Sure full names of people and bodies by their first word, longest first. */
function byFirstWord(forms: readonly SettledForm[]): Map<string, { words: string[]; form: SettledForm }[]> {
  const index = new Map<string, { words: string[]; form: SettledForm }[]>();
  for (const form of forms) {
    const words = form.key.split(' ');
    const fewest = form.kind === 'person' ? 2 : wordsOfBody;
    if (form.kind === 'place' || form.score < 0.7 || words.length < fewest) continue;
    index.set(
      words[0]!,
      [...(index.get(words[0]!) ?? []), { words, form }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/** Where sure names of bodies and places stand in headlines: `Ada Berg Foundation` is not Ada Berg. */
function sureSpans(forms: readonly SettledForm[]): Span[] {
  return forms
    .filter(({ kind, score }) => kind !== 'person' && score >= 0.7)
    .flatMap(({ candidates }) => candidates.filter(({ passage }) => passage.titleCase))
    .map(({ tokens }) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end }));
}

/**
 * Full names that the rest of the article makes sure, in headlines of title case, where capitals alone do not show
 * where a name ends: `Sixers Hire Gary Boots as Coach`, `Coalition for Press Freedom Urges Release`.
 */
export function findKnownNames(passages: readonly Passage[], forms: readonly SettledForm[]): KnownName[] {
  const headlines = passages.filter(({ titleCase }) => titleCase);
  if (headlines.length === 0) return [];
  const index = byFirstWord(forms);
  const sure = sureSpans(forms);
  const found: KnownName[] = [];
  for (const { tokens } of headlines)
    for (let at = 0; at < tokens.length; at++) {
      const known = index
        .get(tokens[at]!.key)
        ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.key === word));
      if (!known) continue;
      const last = at + known.words.length - 1;
      const [start, end] = [tokens[at]!.start, tokens[last]!.end];
      const inside = sure.some((span) => span.start <= start && span.end >= end && span.end - span.start > end - start);
      if (inside) continue;
      found.push({ start, end, form: known.form });
      at = last;
    }
  return found;
}
