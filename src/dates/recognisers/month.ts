import { A_MONTH, MONTH, MONTH_NAME, YEAR, monthNumber } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';
import { tenseAt } from '../tense.ts';

/**
 * May 2021 · Sept, 2021 · in May · since last March · mid-June · by the end of April · next July
 *
 * A month alone needs a word that shows it is one: `May` is a name and a verb, `March` a protest.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Ii]n|[Ss]ince|[Dd]uring)\\s+)?(?<dated>${MONTH})(?:,|\\s+of)?\\s+(?<year>${YEAR})(?![\\d])` +
    `|(?<![\\p{L}\\d])(?<cue>(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|[Ee]nd\\s+of|beginning\\s+of|start\\s+of|month\\s+of)(?:\\s+(?:early|late|mid))?[\\s-]+|(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+)(?<alone>${MONTH_NAME})(?![\\p{L}\\d’']|\\s+\\p{Lu}|,?\\s+${YEAR}(?!\\d))` +
    `|(?<![\\p{L}\\d])(?:(?:in|since)\\s+)?(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+(?<near>${MONTH_NAME})(?![\\p{L}\\d])`,
  'gu',
);

export const month: Recogniser = {
  name: 'month',
  needs: new RegExp(
    `(?:${A_MONTH.source})(?:(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|of|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his)[\\s-]+\\p{L}{3})|[\\p{L}.]*(?:,|\\s+of)?\\s+${YEAR})`,
    'u',
  ),
  pattern: PATTERN,
  read(groups, around) {
    // `until August 31` is a day; after `in`, a month stands alone: `in May 21 people died`.
    if (groups.cue && !/^in\s/i.test(groups.cue) && /^\s+\d/.test(around.text.slice(around.end))) return null;
    const number = monthNumber(groups.dated ?? groups.alone ?? groups.near);
    if (number === null) return null;
    if (groups.year) return { kind: 'calendar', year: Number(groups.year), month: number, day: null };
    const which = groups.which?.toLowerCase();
    const toward = which === 'last' ? 'past' : which === 'next' ? 'future' : tenseAt(around);
    return { kind: 'calendar', year: null, month: number, day: null, ...(toward ? { toward } : {}) };
  },
};
