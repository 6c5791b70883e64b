import { type Draft, infer, takeAs } from './draft.ts';
import { ANY_MONTH } from './month-names.ts';
import { readDay } from './read-day.ts';

/** How many pieces from the end are looked at. */
const REACH = 12;

/**
 * `Published in Dawn, May 17th, 2021` · `Published in The Star, Weekend, May 17th, 2021.` ·
 * `This article first appeared in The Star on 17 May 2021` · `A version of this article appeared in the May 17, 2021, issue of The Star`
 */
const FORMS: readonly RegExp[] = [
  /^[[(*_]*(?:(?:[Ff]irst|[Oo]riginally) )?[Pp]ublished (?:in|by|on|at) (?<outlet>(?:[Tt]he )?\p{Lu}[^,\n]{1,60}?)(?:,|\s+on\b|\s+dated\b|\.?$).{0,80}$/u,
  /^[[(*_]*(?:[Tt]his|[Tt]he) (?:article|story|report|piece|column|interview|essay)(?: was| has been| is)? (?:(?:first|originally) )?(?:published|appeared|posted) (?:in|by|on|at) (?<outlet>(?:the )?\p{Lu}[^,\n]{1,60}?)(?:,|\s+on\b|\.?$).{0,80}$/u,
  /^[[(*_]*(?:[Aa] version of )?[Tt]his (?:article|story|report|piece) (?:appears|appeared) in (?:print )?(?:on )?(?:the )?.{0,60}?(?:,? (?:print )?(?:issue|edition))? of (?<outlet>(?:the )?\p{Lu}[^,\n]{1,60}?)[.)\]*_]*$/u,
];

/** A day or an edition is no outlet: `Published on May 17`, `the New York edition with the headline …`. */
const NO_OUTLET = new RegExp(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:${ANY_MONTH}))\\b|\\bedition\\b`, 'iu');

/** A line at the end that says where and when the report was published: an outlet, and a claim where it has a day. */
export function recogniseTailLines(draft: Draft): Draft {
  return draft.rest.slice(-REACH).reduce((result, piece) => {
    if (piece.text.length > 220) return result;
    const groups = FORMS.map((form) => form.exec(piece.text)?.groups).find((found) => found !== undefined);
    if (!groups) return result;
    const outlet = (groups['outlet'] ?? '').replace(/^the\s+(?=\p{Lu})|[.)\]*_\s]+$/gu, '');
    const at = piece.start + piece.text.indexOf(outlet);
    const day = readDay(piece.text);
    if (readDay(outlet) !== null || NO_OUTLET.test(outlet)) return result;
    const { seed } = draft;
    return {
      ...takeAs(result, 'boilerplate', [piece]),
      outlets: [...result.outlets, infer(seed, outlet, 'stated', 'tail-line', { start: at, end: at + outlet.length })],
      claims: day
        ? [
            ...result.claims,
            infer(seed, day.value, 'stated', 'tail-line', {
              start: piece.start + day.start,
              end: piece.start + day.end,
            }),
          ]
        : result.claims,
    };
  }, draft);
}
