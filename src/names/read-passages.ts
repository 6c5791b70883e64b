import type { Article, Span } from '../model.ts';
import { type Language, languageOf } from './languages/language-of.ts';
import type { Passage, Token } from './words/token.ts';
import { is, isCapitalised, tokenise } from './words/tokenise.ts';
import { WordClass } from './words/word-classes.ts';

/** Where the article's reader sees running text: headline, standfirst, byline and blocks, each stretch once. */
function stretches(article: Article): (Span & { readonly language?: string })[] {
  const lines = [article.headline, article.standfirst, article.byline]
    .filter((line) => line !== null)
    .flatMap(({ evidence }) => evidence)
    .filter((evidence) => evidence.article === article.key);
  const blocks = article.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const sorted = [...blocks, ...lines].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Span & { readonly language?: string })[] = [];
  for (const stretch of sorted) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}

/** Long words, all but a few capitalised, and no full stop: a headline in title case. Or all in capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text, shape }) => text.length > 3 && shape !== 'mark' && shape !== 'number');
  if (long.every(({ shape }) => shape === 'caps')) return long.length > 2;
  return tokens.at(-1)?.text !== '.' && long.length >= 3 && long.filter(isCapitalised).length >= 0.7 * long.length;
}

/** Shorter words are words of many languages. */
const tellingLength = 4;

/** Whether most of the words that are written small are English: lists of names and dates are taken for any language. */
function isEnglish(passages: readonly Passage[]): boolean {
  let [english, all] = [0, 0];
  for (const { tokens } of passages)
    for (const token of tokens) {
      if (token.shape !== 'lower' || token.text.length < tellingLength) continue;
      all++;
      if (is(token, WordClass.word)) english++;
    }
  return english > all / 2;
}

/** The passages of an article in which names are looked for. */
export function readPassages(article: Article): Passage[] {
  const parts = stretches(article);
  const read = (languageOfPart: (own?: string) => Language | null) =>
    parts.map(({ start, end, language: own }): Passage => {
      const language = languageOfPart(own);
      const tokens = tokenise(article.text, start, end, language);
      return { tokens, titleCase: isTitleCase(tokens), foreign: language !== null };
    });
  const passages = read((own) => languageOf(own ?? article.language));
  const foreign = passages.filter((passage) => passage.foreign);
  return foreign.length > 0 && isEnglish(foreign) ? read(() => null) : passages;
}
