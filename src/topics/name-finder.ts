import type { Mention } from '../model.ts';

/** Tells whether a stretch of the text lies in a name. Must be asked from left to right. */
export type NameFinder = (start: number, end: number) => boolean;

/** The mentions of people in the order of the text. */
export function peopleIn(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ kind }) => kind === 'person').sort((a, b) => a.start - b.start);
}

/**
 * The mentions whose last word names someone again. Where every word has a capital letter, as in many
 * headlines, a lone one may be no name at all.
 */
export function namedTwice(mentions: readonly Mention[]): Mention[] {
  const lastWord = ({ text }: Mention) => text.slice(text.lastIndexOf(' ') + 1);
  const times = new Map<string, number>();
  for (const mention of mentions) times.set(lastWord(mention), (times.get(lastWord(mention)) ?? 0) + 1);
  return mentions.filter((mention) => times.get(lastWord(mention))! > 1);
}

/** Looks among mentions that are in the order of the text. */
export function findNames(mentions: readonly Mention[]): NameFinder {
  let next = 0;
  return (start, end) => {
    while (next < mentions.length && mentions[next]!.end <= start) next += 1;
    return next < mentions.length && mentions[next]!.start < end;
  };
}
