import type { ThemePhrase } from './find-theme-phrases.ts';
import { joinNestedNames } from './join-nested-names.ts';
import { articlesNaming, joinSubjects, type Subjects } from './join-subjects.ts';
import { nameTheme } from './name-theme.ts';

/** A recurring subject of the archive. */
export interface Theme {
  /** Stays the same when another name for it becomes the commonest. */
  readonly subject: string;
  readonly label: string;
  /** The IPTC concept that it stands under, by name; null where the articles must tell. */
  readonly under: string | null;
  /** Its phrases by article key. */
  readonly phrases: ReadonlyMap<string, readonly ThemePhrase[]>;
}

/** One mention near the end of a long article is in passing. */
const leastWeight = 0.5;

/** The recurring subjects among the phrases found in each article, the most frequent first. */
export function gatherThemes(phrasesOf: ReadonlyMap<string, readonly ThemePhrase[]>): Theme[] {
  const least = leastArticles(phrasesOf.size);
  const recurring = [...joinSubjects(bySubject(phrasesOf))]
    .map(([subject, articles]) => [subject, withoutPassing(articles)] as const)
    .filter(([, articles]) => articlesNaming(articles) >= least);
  return [...joinNestedNames(new Map(recurring))]
    .map(([subject, phrases]) => ({ subject, phrases, articles: articlesNaming(phrases) }))
    .sort((a, b) => b.articles - a.articles || (a.subject < b.subject ? -1 : 1))
    .slice(0, mostThemes(phrasesOf.size))
    .map(({ subject, phrases }) => ({ subject, ...nameTheme(phrases), phrases }));
}

function withoutPassing(articles: ReadonlyMap<string, readonly ThemePhrase[]>): Map<string, readonly ThemePhrase[]> {
  return new Map([...articles].filter(([, phrases]) => weightOf(phrases) >= leastWeight));
}

/** How much of an article speaks of a theme. */
export function weightOf(phrases: readonly ThemePhrase[]): number {
  return phrases.reduce((sum, { weight }) => sum + weight, 0);
}

function bySubject(phrasesOf: ReadonlyMap<string, readonly ThemePhrase[]>): Subjects {
  const subjects = new Map<string, Map<string, ThemePhrase[]>>();
  for (const [article, phrases] of phrasesOf)
    for (const phrase of phrases) {
      const articles = subjects.get(phrase.subject) ?? new Map<string, ThemePhrase[]>();
      articles.set(article, [...(articles.get(article) ?? []), phrase]);
      subjects.set(phrase.subject, articles);
    }
  return subjects;
}

/** Two in a handful of articles; as an archive grows, chance repeats more phrases. */
function leastArticles(articles: number): number {
  return Math.max(articles < 50 ? 2 : 3, Math.ceil(Math.sqrt(articles) / 12));
}

/** So few that a reader can look through them: 9 for five articles, some 300 for 5,600. */
function mostThemes(articles: number): number {
  return Math.ceil(4 * Math.sqrt(articles));
}
