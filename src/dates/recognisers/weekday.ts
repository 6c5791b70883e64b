import type { DayMeaning } from '../../model.ts';
import { WEEKDAY, weekdayNumber } from '../calendar-words.ts';
import type { Groups, Recogniser, Surroundings } from '../recogniser.ts';
import { tenseAt } from '../tense.ts';

type Toward = Extract<DayMeaning, { kind: 'weekday' }>['toward'];

/**
 * Sunday · on Sunday · late Sunday night · last Monday · next Friday · this coming Sunday ·
 * Monday last week · the day before last Tuesday · Friday's
 *
 * Not `every Friday`, `Black Friday`, `Sunday Times`, `Sundays`.
 */
const PATTERN = new RegExp(
  '(?<![\\p{L}\\d-])(?:the\\s+)?(?:(?<shift>day\\s+(?:before|after)|eve\\s+of)\\s+)?(?:[Oo]n\\s+)?' +
    '(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s+(?:on\\s+)?)?' +
    '(?:(?<which>[Ll]ast|[Pp]ast|[Pp]revious|[Nn]ext|[Uu]pcoming|[Ff]ollowing|[Ee]very|[Ee]ach|[Tt]his(?:\\s+(?:coming|past))?|[Cc]oming|[Bb]lack|Bloody|Super|Easter|Palm|Good|Ash|Maundy|Holy|Cyber|Fat|Giving|Shrove|Whit|Mad|Shab[-\\s]e)\\s+)?' +
    `(?<weekday>${WEEKDAY})(?!\\p{L}|-\\p{Ll}|\\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Tribune|Review|Guardian|Independent|School|Agreement|Night\\s+Live|Night\\s+Football|League|Market|Bazaa?r|Magazine)\\b)` +
    '(?:\\s+(?:morning|afternoon|evening|night|noon|midnight))?(?:,?\\s+(?:of\\s+)?(?<week>last|next|this)\\s+week(?!\\p{L}))?',
  'gu',
);

const NAMED =
  /^(?:every|each|black|bloody|super|easter|palm|good|ash|maundy|holy|cyber|fat|giving|shrove|whit|mad|shab)/;

function towardOf(groups: Groups, around: Surroundings): Toward {
  if (groups.week === 'last') return 'before-this-week';
  if (groups.week === 'next') return 'after-this-week';
  const which = groups.which?.toLowerCase().replace(/\s+/g, ' ');
  if (which === 'last' || which === 'past' || which === 'previous' || which === 'this past') return 'before';
  if (which === 'next' || which === 'upcoming' || which === 'coming' || which === 'this coming') return 'future';
  const tense = tenseAt(around);
  // `this Friday` is one to come unless something says that it is over.
  const future = which === 'this' ? tense !== 'past' : tense === 'future';
  return future ? 'coming' : 'past';
}

/** `open from Monday to Friday`: a week of work, as the calendars of the world have it, is no day. */
const WORKING_WEEK =
  /(?:Monday\s*(?:to|through|till|[-–])\s*(?:Friday|Saturday)|Sunday\s*(?:to|through|till|[-–])\s*Thursday|Saturday\s*(?:to|through|till|[-–])\s*(?:Wednesday|Thursday))/;

/** Longer than a weekday with what parts it from another. */
const BESIDE = 22;

const isInWorkingWeek = ({ text, start, end }: Surroundings): boolean =>
  WORKING_WEEK.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE));

export const weekday: Recogniser = {
  name: 'weekday',
  needs: new RegExp(WEEKDAY),
  needsTime: true,
  pattern: PATTERN,
  read(groups, around) {
    const number = weekdayNumber(groups.weekday);
    if (number === null || NAMED.test(groups.which?.toLowerCase() ?? '') || isInWorkingWeek(around)) return null;
    const daysAfter = groups.shift ? (/after/.test(groups.shift) ? 1 : -1) : 0;
    return {
      kind: 'weekday',
      weekday: number,
      toward: towardOf(groups, around),
      ...(daysAfter === 0 ? {} : { daysAfter }),
    };
  },
};
