import type { Article, Assignment, Evidence } from '../../model.ts';
import { quoteEvidence } from '../quote-evidence.ts';
import type { ArticleWords } from '../article-words.ts';
import { chooseConcepts } from './choose-concepts.ts';
import { above } from './concepts.ts';
import { findPhrases } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { weighConcepts, type WeighedConcept } from './weigh-concepts.ts';

const mostEvidence = 6;
/** The support at which a score is one half: a telling word in the headline and again below. */
const halfScore = 10;

/** The subjects of one article after IPTC Media Topics, the surest first. `lexicon` is of its language. */
export function assignMediaTopics(article: Article, words: ArticleWords, lexicon: Lexicon): Assignment[] {
  const weighed = weighConcepts(findPhrases(words, lexicon));
  return chooseConcepts(weighed).map((concept) => ({
    topic: concept.id,
    score: Math.round((100 * concept.support) / (concept.support + halfScore)) / 100,
    rule: 'media-topic words',
    evidence: evidenceOf(article, concept, weighed),
  }));
}

/** The strongest phrases for a concept and for what lies below it, in the order of the text. */
function evidenceOf(
  article: Article,
  { id }: WeighedConcept,
  weighed: ReadonlyMap<string, WeighedConcept>,
): Evidence[] {
  const family = [...weighed.values()].filter((other) => other.id === id || above(other.id).includes(id));
  const strongest = family
    .flatMap(({ clues }) => clues)
    .sort((a, b) => b.strength - a.strength || a.best.start - b.best.start);
  return [...new Set(strongest.map(({ best }) => best))]
    .slice(0, mostEvidence)
    .sort((a, b) => a.start - b.start)
    .map((hit) => quoteEvidence(article, hit, hit.phrase.words.join(' ')));
}
