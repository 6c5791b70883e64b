import { siteAppearedOn } from '../appeared-first.ts';
import { type Draft, type Piece, cutFront, takeAs, withClaim, withOutlet } from '../draft.ts';
import { monthNumber } from '../../month-names.ts';
import { readDay } from '../read-day.ts';

/** So much of the last paragraph is looked at for a tail line within it. */
const MOST_GLUED = 300;

/** A longer piece is a paragraph. */
const LONGEST = 220;

/** How many pieces from the end are looked at. */
const REACH = 12;

/**
 * `Published in The Herald, May 17th, 2021` · `Published in The Star, Weekend, May 17th, 2021.` ·
 * `This article first appeared in The Star on 17 May 2021` · `A version of this article appeared in the May 17, 2021, issue of The Star`
 */
const FORMS: readonly RegExp[] = [
  /^[[(*_]*(?:(?:[Ff]irst|[Oo]riginally) )?[Pp]ublished (?:in|by|on|at) (?<outlet>(?:[Tt]he )?\p{Lu}[^,\n]{1,60}?)(?:,|\s+on\b|\s+dated\b|\.?$).{0,80}$/u,
  /^[[(*_]*(?:[Tt]his|[Tt]he) (?:article|story|report|piece|column|interview|essay)(?: was| has been| is)? (?:(?:first|originally) )?(?:published|appeared|posted) (?:in|by|on|at) (?<outlet>(?:the )?\p{Lu}[^,\n]{1,60}?)(?:,|\s+on\b|\.?$).{0,80}$/u,
  /^[[(*_]*(?:[Aa] version of )?[Tt]his (?:article|story|report|piece) (?:appears|appeared) in (?:print )?(?:on )?(?:the )?.{0,60}?(?:,? (?:print )?(?:issue|edition))? of (?<outlet>(?:the )?\p{Lu}[^,\n]{1,60}?)[.)\]*_]*$/u,
];

/** A day or an edition is no outlet: `Published on May 17`, `the New York edition with the headline …`. */
const NO_OUTLET = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bedition\b/iu;
const opensWithMonth = (text: string): boolean => monthNumber(/^\p{L}+/u.exec(text)?.[0] ?? '') > 0;

/** `… the council said. Published in The Star, May 17th, 2021`: a tail line that lost its line break. */
const GLUED =
  /[.!?…\]"”’)]\s+(?=(?:Published in \p{Lu}[^.]{2,60}\d{4}|The post \S.{3,200} appeared first on \S.{1,60}?)\.?$)/u;

function partTail(piece: Piece): readonly Piece[] {
  const from = Math.max(0, piece.text.length - MOST_GLUED);
  const match = GLUED.exec(piece.text.slice(from));
  if (!match) return [piece];
  const at = from + match.index + match[0].length;
  const text = piece.text.slice(0, at).trimEnd();
  return [{ ...piece, text, end: piece.start + text.length }, cutFront(piece, at)];
}

/** `… before the herring season.  Enditem`: an end mark that lost its line break, in capitals or of its own kind. */
const END_MARK = /(?<=[.!?”"’)])\s+(?=(?:Enditem|ENDITEM|ENDS|END|-30-|\(END\)|#{3})$)/u;

function partEndMark(piece: Piece): readonly Piece[] {
  const match = END_MARK.exec(piece.text);
  if (!match) return [piece];
  const text = piece.text.slice(0, match.index);
  return [{ ...piece, text, end: piece.start + text.length }, cutFront(piece, match.index)];
}

/** Who published it, in a tail line; or null where the piece is none. */
function outletOf(text: string): string | null {
  const site = siteAppearedOn(text);
  if (site !== null) return site;
  if (text.length > LONGEST) return null;
  const groups = FORMS.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  const outlet = groups?.['outlet']?.replace(/^the\s+(?=\p{Lu})|[.)\]*_\s]+$/gu, '') ?? '';
  return outlet === '' || readDay(outlet) !== null || NO_OUTLET.test(outlet) || opensWithMonth(outlet) ? null : outlet;
}

/** A line at the end that says where and when the report was published: an outlet, and a claim where it has a day. */
export function recogniseTailLines(draft: Draft): Draft {
  const marked: Draft = {
    ...draft,
    rest: [...draft.rest.slice(0, -REACH), ...draft.rest.slice(-REACH).flatMap(partEndMark)],
  };
  const last = marked.rest.at(-1);
  const parted: Draft = last ? { ...marked, rest: [...marked.rest.slice(0, -1), ...partTail(last)] } : draft;
  return parted.rest.slice(-REACH).reduce<Draft>((result, piece) => {
    const outlet = outletOf(piece.text);
    if (outlet === null) return result;
    const named = withOutlet(takeAs(result, 'boilerplate', [piece]), 'tail-line', piece, outlet);
    return withClaim(named, 'tail-line', piece, readDay(piece.text));
  }, parted);
}
