import type { Article, DayMention, Span } from '../model.ts';
import { europeanDigits } from '../european-digits.ts';
import { remembered } from '../remembered.ts';
import { A_TIME } from './calendar-words.ts';
import { RECOGNISERS } from './recognisers.ts';
import { dropImpossible } from './refiners/drop-impossible.ts';
import { keepLongest } from './refiners/keep-longest.ts';

/** Those that look for days in text of a language, by its BCP 47 tag; empty where it is not known. */
const recognisersFor = remembered((language: string) => {
  const [primary] = language.split('-');
  return RECOGNISERS.filter((each) => (each.language ?? primary) === primary && !(each.foreign && primary === 'en'));
});

/** What runs over everything that was found, in order. */
const REFINERS: readonly ((mentions: readonly DayMention[]) => readonly DayMention[])[] = [dropImpossible, keepLongest];

/** Invisible hyphens that break words for the printer: `Thurs\u00ADday`. */
const SOFT_HYPHEN = '\u00AD';

/** A stretch of an article, and its language where that is not the article's. */
interface Stretch extends Span {
  readonly language?: string;
}

/** The stretches that tell the news: headline, standfirst, dateline and blocks, but no marker, no tail line. */
function stretchesOf(article: Article): readonly Stretch[] {
  const own = (inferred: Article['headline'] | null): readonly Span[] =>
    inferred?.certainty === 'stated' ? inferred.evidence.filter((evidence) => evidence.article === article.key) : [];
  const spans: readonly Stretch[] = [
    ...own(article.headline),
    ...own(article.standfirst),
    ...(article.dateline ? [article.dateline] : []),
    ...article.blocks.filter((block) => block.kind !== 'boilerplate'),
  ];
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}

/**
 * What the recognisers find in a stretch of text, before the refiners. Offsets count in the stretch.
 * @param language BCP 47, where it is known
 */
export function findInStretch(stretch: string, language?: string): readonly DayMention[] {
  const kept = stretch.includes(SOFT_HYPHEN)
    ? Array.from({ length: stretch.length }, (_, at) => at).filter((at) => stretch[at] !== SOFT_HYPHEN)
    : null;
  const text = europeanDigits(kept ? stretch.replaceAll(SOFT_HYPHEN, '') : stretch);
  const place = (at: number): number => kept?.[at] ?? at;
  const found: DayMention[] = [];
  const hasTime = A_TIME.test(text);
  for (const { name, needs, needsTime, pattern, read } of recognisersFor(language ?? '')) {
    if ((needsTime && !hasTime) || !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const meaning = read(match.groups ?? {}, { text, start, end });
      const from = place(start);
      const to = place(end - 1) + 1;
      if (meaning) found.push({ start: from, end: to, text: stretch.slice(from, to), rule: name, meaning });
    }
  }
  return found;
}

/**
 * Every expression in the article that means a day, a span of days or a month, in order of appearance,
 * not yet resolved. Offsets count in `article.text`.
 */
export function findDays(article: Article): readonly DayMention[] {
  const found = stretchesOf(article).flatMap(({ start, end, language = article.language }) =>
    findInStretch(article.text.slice(start, end), language).map((mention) => ({
      ...mention,
      start: start + mention.start,
      end: start + mention.end,
    })),
  );
  return REFINERS.reduce<readonly DayMention[]>((mentions, refine) => refine(mentions), found);
}
