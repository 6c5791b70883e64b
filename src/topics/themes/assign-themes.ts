import type { Article, Assignment, ThemePhrase, Topic } from '../../model.ts';
import { slug } from '../../slug.ts';
import { quoteEvidence } from '../quote-evidence.ts';
import { gatherThemes, weightOf } from './gather-themes.ts';
import { placeInTree } from './place-in-tree.ts';

const most = 4;
const mostEvidence = 4;
/** The weight at which a score is one half: once in the opening paragraph. */
const halfScore = 2;

/** An article with its subjects, the surest first, and the phrases found in it that may name a theme. */
export interface PhrasedArticle {
  readonly article: Article;
  readonly subjects: readonly Assignment[];
  readonly phrases: readonly ThemePhrase[];
}

/** The archive's own themes, and what each article is given of them, the surest first. */
export function assignThemes(articles: readonly PhrasedArticle[]): {
  themes: Topic[];
  byArticle: Map<string, Assignment[]>;
} {
  const inOrder = [...articles].sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  const articleOf = new Map(inOrder.map(({ article }) => [article.key, article]));
  const firstSubjectOf = new Map(
    inOrder.flatMap(({ article, subjects: [first] }) => (first === undefined ? [] : [[article.key, first.topic]])),
  );
  const themes = new Map<string, Topic>();
  const byArticle = new Map<string, Assignment[]>();
  for (const theme of gatherThemes(new Map(inOrder.map(({ article, phrases }) => [article.key, phrases])))) {
    const id = `theme:${slug(theme.subject)}`;
    if (themes.has(id)) continue;
    themes.set(id, { id, label: theme.label, broader: placeInTree(theme, firstSubjectOf) });
    for (const [key, phrases] of theme.phrases)
      byArticle.set(key, [...(byArticle.get(key) ?? []), assignment(id, articleOf.get(key)!, phrases)]);
  }
  // The sort is stable: of equal scores the theme that more of the archive speaks of comes first.
  for (const [key, list] of byArticle) byArticle.set(key, list.sort((a, b) => b.score - a.score).slice(0, most));
  return { themes: [...themes.values()], byArticle };
}

function assignment(topic: string, article: Article, phrases: readonly ThemePhrase[]): Assignment {
  const weight = weightOf(phrases);
  return {
    topic,
    score: Math.round((100 * weight) / (weight + halfScore)) / 100,
    rule: 'recurring phrase',
    evidence: phrases.slice(0, mostEvidence).map((phrase) => quoteEvidence(article, phrase, phrase.form)),
  };
}
