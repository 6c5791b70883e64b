import { readDecisions } from '../../src/decisions/read-decisions.ts';
import type { Decisions } from '../../src/decisions/decision.ts';
import type { Authority, Event, Inferred, NameKind, Reading, Seed } from '../../src/model.ts';
import { plainArticle } from '../plain-article.ts';

/** Decisions as an editor writes them. */
export function decide(text: string): Decisions {
  return readDecisions(text, '_archive/decisions.yaml');
}

export function stated<T>(value: T): Inferred<T> {
  return { value, certainty: 'stated', rule: 'invented', evidence: [] };
}

export function seed(file: string, text: string): Seed {
  return { key: file, file, text, markup: 'text', fields: {}, sha256: '0'.repeat(64), encoding: 'utf-8' };
}

/** An article with a headline and text; each name is a mention wherever the text has it. */
export function reading(
  key: string,
  text: string,
  names: readonly string[] = [],
  headline = text.slice(0, 40),
): Reading {
  const article = plainArticle(key, text, stated(headline), []);
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }) => ({
      kind: 'person' as const,
      start: index,
      end: index + name.length,
      text: name,
      role: null,
      rule: 'invented',
      score: 1,
    })),
  );
  const outermost = mentions.filter(
    (one) => !mentions.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
  return { article, days: [], mentions: outermost.sort((a, b) => a.start - b.start) };
}

/** A record named in articles: by these forms in each, in the order they stand there. */
export function record(
  id: string,
  name: string,
  inArticles: Readonly<Record<string, readonly string[]>>,
  kind: NameKind = 'person',
): Authority {
  const forms = [...new Set([name, ...Object.values(inArticles).flat()])];
  const count = (form: string): number =>
    Object.values(inArticles)
      .flat()
      .filter((one) => one === form).length;
  return {
    id,
    kind,
    name,
    variants: forms.map((form) => ({ form, count: count(form) })),
    roles: [],
    namings: Object.entries(inArticles).map(([article, own]) => ({
      article,
      forms: [...new Set(own)],
      spans: own.map((form, index) => ({ start: index * 50, end: index * 50 + form.length })),
    })),
    maybeSame: [],
  };
}

/** A record of the mentions that readings really have of some forms. */
export function recordOf(id: string, forms: readonly [string, ...string[]], readings: readonly Reading[]): Authority {
  const mentions = readings.flatMap(({ article, mentions: own }) =>
    own.filter(({ text }) => forms.includes(text)).map((mention) => ({ article: article.key, mention })),
  );
  const articles = [...new Set(mentions.map(({ article }) => article))];
  return {
    ...record(id, forms[0], {}),
    variants: forms.map((form) => ({ form, count: mentions.filter(({ mention }) => mention.text === form).length })),
    namings: articles.map((article) => {
      const own = mentions.filter((one) => one.article === article).map(({ mention }) => mention);
      return {
        article,
        forms: [...new Set(own.map(({ text }) => text))],
        spans: own.map(({ start, end }) => ({ start, end })),
      };
    }),
  };
}

export function event(id: string, reports: readonly string[]): Event {
  return { id, title: stated(id), day: null, reports, lead: reports[0]!, summary: [] };
}
