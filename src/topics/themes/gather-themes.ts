import type { ThemePhrase } from '../../model.ts';
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

/** One mention near the end of a long article does not count; a lone one below the opening makes no article one of the theme's. */
const leastWeight = { counted: 0.5, given: 1 };

/** The recurring subjects among the phrases found in each article, the most frequent first. */
export function gatherThemes(phrasesOf: ReadonlyMap<string, readonly ThemePhrase[]>): Theme[] {
  const least = leastArticles(phrasesOf.size);
  const recurring = [...joinSubjects(bySubject(phrasesOf))]
    .map(([subject, articles]) => [subject, atLeast(leastWeight.counted, articles)] as const)
    .filter(([, articles]) => articlesNaming(articles) >= least);
  return [...joinNestedNames(new Map(recurring))]
    .map(([subject, phrases]) => ({ subject, phrases, articles: articlesNaming(phrases) }))
    .sort((a, b) => b.articles - a.articles || (a.subject < b.subject ? -1 : 1))
    .slice(0, mostThemes(phrasesOf.size))
    .map(({ subject, phrases }) => ({
      subject,
      ...nameTheme(phrases),
      phrases: atLeast(leastWeight.given, phrases),
    }))
    .filter(({ phrases }) => phrases.size >= fewest(phrasesOf.size));
}

function atLeast(
  weight: number,
  articles: ReadonlyMap<string, readonly ThemePhrase[]>,
): Map<string, readonly ThemePhrase[]> {
  return new Map([...articles].filter(([, phrases]) => weightOf(phrases) >= weight));
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

/** As an archive grows, chance repeats more phrases. */
function leastArticles(articles: number): number {
  return Math.max(fewest(articles), Math.ceil(Math.sqrt(articles) / 12));
}

/** Two in a handful of articles. */
function fewest(articles: number): number {
  return articles < 50 ? 2 : 3;
}

/** So few that a reader can look through them: 9 for five articles, some 300 for 5,600. */
function mostThemes(articles: number): number {
  return Math.ceil(4 * Math.sqrt(articles));
}
