import type { ThemePhrase } from './find-theme-phrases.ts';
import { articlesNaming, joinSubjects, type Subjects } from './join-subjects.ts';
import { nameTheme } from './name-theme.ts';

/** A recurring subject of the archive. */
export interface Theme {
  readonly label: string;
  /** The IPTC concept that it stands under, by name. */
  readonly under: string;
  /** Its phrases by article key. */
  readonly phrases: ReadonlyMap<string, readonly ThemePhrase[]>;
}

/** The recurring subjects among the phrases found in each article, the most frequent first. */
export function gatherThemes(phrasesOf: ReadonlyMap<string, readonly ThemePhrase[]>): Theme[] {
  const least = leastArticles(phrasesOf.size);
  return [...joinSubjects(bySubject(phrasesOf))]
    .map(([subject, phrases]) => ({ subject, phrases, articles: articlesNaming(phrases) }))
    .filter(({ articles }) => articles >= least)
    .sort((a, b) => b.articles - a.articles || (a.subject < b.subject ? -1 : 1))
    .slice(0, mostThemes(phrasesOf.size))
    .map(({ phrases }) => ({ ...nameTheme(phrases), phrases }));
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
