import { type Draft, type Piece, infer, spanOf, take, withClaim, withOutlet } from '../draft.ts';
import { readDay } from '../read-day.ts';
import { readSourceLine } from '../source-line.ts';

/** A longer line is a paragraph. */
const LONGEST = 500;

/** What stands behind: the address, and when it was read. */
const BEHIND =
  /[.,;]?\s*(?:(?:Gale|ProQuest|EBSCO\p{L}*|NewsBank|Nexis|Factiva|JSTOR)\b.*|(?:Retrieved|Accessed|Available|Abgerufen|Consulté|Consultado|Geraadpleegd)\b.*|https?:\/\/.*)$/iu;

/** `Brandt, Ilse. "Lamp to be rebuilt." Halden Courier, 9 March 2021, p. 3.`: as MLA and Chicago have it. */
const QUOTED =
  /^(?<author>\p{Lu}[^"“«]{2,80}?)?[.,]?\s*["“«](?<title>[^"”»]{8,250}?)[.,]?["”»][.,]?\s+(?<source>\p{Lu}.+)$/u;

/** `Brandt, I. (2021, March 9). Lamp to be rebuilt. Halden Courier.`: as APA has it; without a writer the title is first. */
const DATED =
  /^(?<first>\p{Lu}.{2,250}?)\s+\((?<year>\d{4}),\s(?<day>\p{L}{3,12}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,12})\)\.\s+(?:(?<title>[^.]{8,250})\.\s+)?(?<outlet>\p{Lu}[^.,(]{2,60}?)(?:\s\([^()]*\))?(?:,[^.]{0,40})?(?:\.\s?\d{1,4})?\.?$/u;

/** The first line as a citation of the report below it: headline, writer, paper and day in one. */
export function recogniseCitation(draft: Draft): Draft {
  const [first] = draft.rest;
  if (draft.headline !== null || !first || first.text.length > LONGEST) return draft;
  const cited = { ...first, text: first.text.replace(BEHIND, '') };
  return readQuoted(draft, first, cited) ?? readDated(draft, first, cited) ?? draft;
}

function readQuoted(draft: Draft, first: Piece, { text }: Piece): Draft | null {
  const { author, title = '', source = '' } = QUOTED.exec(text)?.groups ?? {};
  const found = readSourceLine(source);
  if (found === null) return null;
  const at = text.lastIndexOf(source);
  const day = { ...found.day, start: found.day.start + at, end: found.day.end + at };
  const named = withOutlet(titled(draft, first, title, author), 'source-line', first, found.outlet);
  return withClaim(named, 'source-line', first, day);
}

function readDated(draft: Draft, first: Piece, { text }: Piece): Draft | null {
  const { first: opening = '', year = '', day = '', title, outlet = '' } = DATED.exec(text)?.groups ?? {};
  const found = readDay(`${day}, ${year}`) ?? readDay(`${day} ${year}`);
  if (found === null) return null;
  const [headline, author] = title === undefined ? [opening.replace(/\.$/u, ''), undefined] : [title, opening];
  const named = withOutlet(titled(draft, first, headline, author), 'source-line', first, outlet);
  const start = text.indexOf(`(${year}`) + 1;
  return withClaim(named, 'source-line', first, { ...found, start, end: text.indexOf(')', start) });
}

function titled(draft: Draft, piece: Piece, title: string, author: string | undefined): Draft {
  const said = (words: string) => infer(draft.seed, words, 'stated', 'citation', spanOf(piece, words));
  const writer = author?.trim() ?? '';
  const byline = draft.byline ?? (writer === '' ? null : said(writer));
  return { ...take(draft, piece), headline: said(title), byline };
}
