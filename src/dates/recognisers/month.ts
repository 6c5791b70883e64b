import { calendarMeaning } from '../calendar-meaning.ts';
import { A_MONTH, MONTH, MONTH_NAME, YEAR, YEAR_BEHIND, monthNumber } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * May 2021 · Sept, 2021 · in May · in March last year · since last March · mid-June · by the end of April · next July · in the year to May
 *
 * A month alone needs a word that shows it is one: `May` is a name and a verb, `March` a protest.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Ii]n|[Ss]ince|[Dd]uring)\\s+)?(?<dated>${MONTH})(?:${YEAR_BEHIND}|\\s+of\\s+(?<ofYear>${YEAR})(?!\\d))` +
    `|(?<![\\p{L}\\d])(?<cue>(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|[Ee]nd\\s+of|(?:year|months|quarter)\\s+(?:to|ended|ending)(?:\\s+in)?|beginning\\s+of|start\\s+of|month\\s+of)(?:\\s+(?:early|late|mid))?[\\s-]+|(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+)(?<alone>${MONTH_NAME})(?![\\p{L}\\d’']|\\s+\\p{Lu}|,?\\s+${YEAR}(?!\\d))` +
    `|(?<![\\p{L}\\d])(?:(?:in|since)\\s+)?(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+(?<near>${MONTH_NAME})(?![\\p{L}\\d])`,
  'gu',
);

export const month: Recogniser = {
  name: 'month',
  needs: new RegExp(
    `(?:${A_MONTH.source})(?:(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|of|to|end(?:ed|ing)|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his)[\\s-]+\\p{L}{3})|[\\p{L}.]*(?:,|\\s+of)?\\s+(?:${YEAR}|(?:last|this|next)\\s+year))`,
    'u',
  ),
  pattern: PATTERN,
  read(groups, around) {
    // `until August 31` is a day; after `in`, a month stands alone: `in May 21 people died`.
    if (groups.cue && !/^in\s/i.test(groups.cue) && /^\s+\d/.test(around.text.slice(around.end))) return null;
    const number = monthNumber(groups.dated ?? groups.alone ?? groups.near);
    if (number === null) return null;
    const which = groups.which?.toLowerCase();
    const since = /^since/i.test(groups.cue ?? '') ? 'before' : null;
    const toward = which === 'last' ? 'past' : which === 'next' ? 'future' : since;
    const written = { month: number, day: null, endMonth: null, endDay: null };
    const meaning = calendarMeaning(written, { ...groups, year: groups.year ?? groups.ofYear }, around);
    return toward ? { ...meaning, toward } : meaning;
  },
};
