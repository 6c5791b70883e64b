import { isPressName } from './press-names.ts';
import { type DayFound, readDay } from './read-day.ts';
import { readShortDay } from './read-short-day.ts';
import { weekdayNumber } from '../weekday-names.ts';

/** What a line says of where and when a cutting was printed. */
export interface SourceLine {
  readonly outlet: string;
  readonly day: DayFound;
}

/** A longer line is a sentence. */
const LONGEST = 160;

const LONGEST_PLACE = 60;

/** What parts the line; a full stop only after a whole word. */
const BETWEEN = /[,;|·•()[\]]|\s[-–—/]\s|(?<=\p{L}{4})\.\s+(?=[\p{Lu}\d(])|\s{2,}|\n/u;

/** `p. 3`, `Page A3`, `col. 2`, `Section B`, `Final edition`, `Vol. 12`, `No. 44`, a clock: what librarians note beside. */
const BESIDE =
  /^(?:(?:p{1,2}|pg|pages?|cols?|column|sec|section|part|vol|volume|no|issue|seite|s|página|pág)\b\.?:?\s*[\p{L}\d][\p{L}\d.–-]{0,11}(?:\s+(?:col|column)\.?\s*\d)?|\p{L}{1,2}\d{1,3}|(?:\p{L}+ )?edition|(?:print|online|web)(?: edition)?|c\.\s?\d|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m)?\.?|page one|front page)\.?$/iu;

/** `Page 4 THE HALDEN COURIER`: scans have the number beside the name with no mark between. */
const PAGE_BEFORE = /^page\s[A-D]?\d{1,3}\s+(?=\p{Lu}{2})/iu;

/** `THE HALDEN COURIER Wednesday`, before the day. */
const WEEKDAY_BEHIND = /(?<=\p{L})\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/iu;

const CITED = /^(?:source|from|in|aus|quelle|fuente)\b:?\s+/iu;

/** Library catalogues put the article behind: `Halden Courier, The`. */
const ARTICLE = /^the$/iu;

/**
 * A line that names an outlet and a day, and besides at most where on the paper it stood, as librarians type and texts
 * cite: `The Halden Courier, Tues. 9 March 2021, p. 3, col. 2` · `Halden Courier - 9 March 2021` ·
 * `(Norvik Post, March 9, 2021)` · `Norvik Post | Tuesday, March 9, 2021 | Page A3`. Null where it says anything else.
 */
export function readSourceLine(text: string): SourceLine | null {
  if (text.length > LONGEST) return null;
  const day = readDay(text) ?? readShortDay(text);
  if (!day) return null;
  const parts = [text.slice(0, day.start), text.slice(day.end)].flatMap((side) => side.split(BETWEEN));
  const said = parts
    .map((part) =>
      part
        .replace(/^[\s"“*_]+|[\s"”*_.:]+$/gu, '')
        .replace(PAGE_BEFORE, '')
        .replace(WEEKDAY_BEHIND, ''),
    )
    .filter((part) => part !== '' && weekdayNumber(part) === 0 && !ARTICLE.test(part) && !BESIDE.test(part));
  const outlet = said[0]?.replace(CITED, '') ?? '';
  return said.length === 1 && (isPressName(outlet) || isPressName(inSmallLetters(outlet))) ? { outlet, day } : null;
}

/** Whether a line says where on a paper a cutting stood, and at most the paper's town beside: `Norvik · Page 4`, `p. 4, c. 2`. */
export function isPlaceOnPaper(text: string): boolean {
  const parts = text.length > LONGEST_PLACE ? [] : text.split(BETWEEN).map((part) => part.trim());
  const others = parts.filter((part) => part !== '' && !BESIDE.test(part));
  return (
    others.length < parts.length && others.length < 3 && others.every((part) => /^\p{Lu}[\p{L} .'’-]*$/u.test(part))
  );
}

/** `HALDEN COURIER` as `Halden Courier`: names of papers are known in small letters. */
const inSmallLetters = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
