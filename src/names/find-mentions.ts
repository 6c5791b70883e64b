import type { Article, Mention } from '../model.ts';
import { findCandidates } from './find-candidates.ts';
import { readPassages } from './read-passages.ts';
import { roleOf } from './role-of.ts';
import { settleForms } from './settle-forms.ts';
import { weighForms } from './weigh-forms.ts';

/** Below this no later evidence could make a name of it. */
const hopeless = 0.1;

/**
 * The people, organisations and places that an article names, in order. A score under 0.5 is a form the article
 * alone does not settle; the archive may.
 */
export function findMentions(article: Article): Mention[] {
  return settleForms(weighForms(findCandidates(readPassages(article))))
    .filter(({ score }) => score >= hopeless)
    .flatMap(({ candidates, kind, score, rule }) =>
      candidates.map((candidate): Mention => {
        const { tokens } = candidate;
        const role = kind === 'person' ? roleOf(candidate) : candidate.role;
        const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
        const text = article.text.slice(start, end).replaceAll(/\s+/g, ' ');
        return { start, end, kind, text, role, rule, score };
      }),
    )
    .sort((a, b) => a.start - b.start);
}
