import type { Article, Mention, Span } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findHandles } from './find-handles.ts';
import { findKnownNames } from './find-known-names.ts';
import { isNoName } from './is-no-name.ts';
import { readPassages } from './read-passages.ts';
import { roleOf } from './role-of.ts';
import { toldNames } from './told-names.ts';
import type { SettledForm } from './kinds/settled-form.ts';
import { settleForms } from './kinds/settle-forms.ts';
import { weighForms } from './weigh-forms.ts';

/** Below this no later evidence could make a name of it. */
const hopeless = 0.1;

function write(article: Article, { start, end }: Span): string {
  const text = article.text.slice(start, end);
  return /[^\S ]|\u00ad| {2}/.test(text) ? text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ') : text;
}

const spanOf = ({ tokens }: Candidate): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

function mentionOf(
  article: Article,
  candidate: Candidate,
  { kind, score, rule }: SettledForm,
  owner: Candidate | undefined,
): Mention {
  const { start, end } = spanOf(candidate);
  const role = kind === 'person' ? roleOf(candidate) : null;
  const of = owner && write(article, spanOf(owner));
  return { start, end, kind, text: write(article, { start, end }), role, rule, score, ...(of && { of }) };
}

/** The place that a dateline names: `ISLAMABAD, Aug 3 (APP):`. */
function placeOfDateline(article: Article): Mention[] {
  const { dateline } = article;
  if (!dateline?.place) return [];
  const at = article.text.slice(dateline.start, dateline.end).indexOf(dateline.place);
  if (at < 0) return [];
  const span = { start: dateline.start + at, end: dateline.start + at + dateline.place.length };
  return [{ ...span, kind: 'place', text: dateline.place, role: null, rule: 'dateline', score: 0.95 }];
}

/**
 * The people, organisations and places that an article names, in order. A score under 0.5 is a form the article
 * alone does not settle; the archive may.
 */
export function findMentions(article: Article): Mention[] {
  const passages = readPassages(article);
  const forms = settleForms(weighForms(findCandidates(passages)));
  const owners = toldNames(forms);
  const known = findKnownNames(passages, forms);
  const isCovered = ({ start, end }: Span) => known.some((name) => start < name.end && end > name.start);
  const mentions = forms
    .filter((form) => form.score >= hopeless && !isNoName(form))
    .flatMap((form) => form.candidates.map((candidate) => mentionOf(article, candidate, form, owners.get(form.key))))
    .filter((mention) => !isCovered(mention));
  const added = known.map(({ start, end, form: { kind, score } }): Mention => {
    return { start, end, kind, text: write(article, { start, end }), role: null, rule: 'named-in-article', score };
  });
  const handles = findHandles(passages, forms).map(({ token: { start, end }, owner }): Mention => {
    const of = write(article, spanOf(owner));
    return {
      start,
      end,
      kind: 'person',
      text: write(article, { start, end }),
      role: null,
      rule: 'handle',
      score: 0.9,
      of,
    };
  });
  return [...mentions, ...added, ...handles, ...placeOfDateline(article)].sort((a, b) => a.start - b.start);
}
