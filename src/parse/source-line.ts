import { isPressName } from '../press-names.ts';
import { isBesideDay } from './beside-a-day.ts';
import { type DayFound, readDay } from './read-day.ts';
import { readShortDay } from './read-short-day.ts';
import { isSectionLine } from './section-names.ts';
import { readToldDay } from './told-day.ts';
import { weekdayNumber } from '../weekday-names.ts';

/** What a line says of where and when a cutting was printed. */
export interface SourceLine {
  readonly outlet: string;
  readonly day: DayFound;
  /** The name is one that papers have; any other is taken for one by what stands beside it. */
  readonly isKnown: boolean;
}

/** A longer line is a sentence. */
const LONGEST = 160;

const LONGEST_PLACE = 60;

/** What parts the line; a full stop only after a whole word. */
const BETWEEN =
  /[,،，;|·•()[\]]|\s+(?=(?:source|quelle|fuente|fonte|источник|джерело|المصدر|来源|來源|文章来源)\s?[:：])|\s[-–—/]\s|(?<=\p{L}{4})\.\s+(?=[\p{Lu}\d(])|\s{2,}|\n/u;

/** `p. 3`, `Page A3`, `Seite 3`, `pág. 12`, `стр. 3`, `Image 3`: where in an issue it stood. */
const PAGE = String.raw`(?:p{1,2}|pg|pages?|image|seite|s|página|pág|pagina|pag|blz|side|sida|sid|str|strona|стр|с|hal|halaman|sayfa|صفحہ|صفحة|ص)(?!\p{L})\.?:?\s*[A-D]?\d[\p{L}\d.–-]{0,11}`;

/** The same, `col. 2`, `Section B`, `Final edition`, `Vol. 12`, `Nr. 57`, `n° 44`, a clock: what librarians note beside. */
const BESIDE = new RegExp(
  String.raw`^(?:${PAGE}(?:\s+(?:col|column)\.?\s*\d)?|(?:p|pg|pages?|cols?|column|sec|section|part|vol|volume|no|nr|issue|ausgabe|numéro|número|číslo)\b\.?:?\s*[\p{L}\d][\p{L}\d.–-]{0,11}|n[°º]\.?\s?\d[\d.]*|\p{L}{1,2}\d{1,3}|(?:\p{L}+ )?edition|ausgabe|édition|edición|edição|edizione|(?:print|online|web)(?: edition)?|c\.\s?\d|\d{1,5} (?:words|mots|wörter|palabras|palavras|parole)|(?:at\s)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?(?:[ap]\.?m|uhr))?\.?|page one|front page)\.?$`,
  'iu',
);

/** `第3版`, `朝刊 3面` */
const PAGE_BEHIND = String.raw`(?:(?:朝刊|夕刊|第?\s?[A-Z]?\d{1,3}\s?[版面頁页])\s*)+`;

const ON_PAGE = new RegExp(`^(?:${PAGE}|${PAGE_BEHIND}$)`, 'iu');

/** `(Halden, Norvik)`, `[Halden]`, `(Vic. : 1848 - 1957)`, `[volume] (Norvik, D.C.) 1854-1972`: how catalogues tell papers of one name apart. */
const TOWN = /\s*(?:\[volume\]\s*)?[([]\p{Lu}[^()[\]\n]{1,50}[)\]](?:\s*\d{4}\s?[-–]\s?(?:\d{4}|current))?/u;

/** `Page 4 THE HALDEN COURIER`: scans have the number beside the name with no mark between. */
const PAGE_BEFORE = /^page\s[A-D]?\d{1,3}\s+(?=\p{Lu}{2})/iu;

/** The same behind the name, and the number alone in a corner of the page. */
const PAGE_AFTER = /(?<=\p{L}{2})\s+page\s[A-D]?\d{1,3}$/iu;
const CORNER = /^\d{1,3}$/u;

/** `THE HALDEN COURIER Wednesday`, `Haldener Zeitung vom`, before the day. */
const BEHIND = /(?<=\p{L})\s+(?<word>\p{L}+)$/u;
const LINKS = new Set(['vom', 'of', 'du', 'del', 'van', 'от', 'dated', 'le', 'den']);

const CITED =
  /^(?:(?:source|from|in|aus|quelle|fuente)(?!\p{L}):?\s+|(?<label>source|quelle|fuente|fonte|источник|джерело|المصدر|来源|來源|文章来源)\s?[:：]\s*)/iu;

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
  const sides = [text.slice(0, day.start), withoutChange(text.slice(day.end))];
  const parts = sides.flatMap((side) => withoutTown(side).split(BETWEEN)).map(bare);
  const [first = '', ...others] = parts.filter((part) => part !== '' && !tellsNothing(part));
  const outlet = first.replace(CITED, '');
  const names = [
    outlet,
    inSmallLetters(outlet),
    ...(sides.some((side) => TOWN.test(side)) ? [inTitleCase(outlet)] : []),
  ];
  const isSaid =
    parts.some((part) => ON_PAGE.test(part)) ||
    CITED.exec(first)?.groups?.['label'] !== undefined ||
    [`«${outlet}»`, `„${outlet}“`, `《${outlet}》`].some((quoted) => text.includes(quoted));
  const isKnown = names.some(isPressName);
  return others.length === 0 && (isKnown || (isSaid && NAME.test(outlet))) ? { outlet, day, isKnown } : null;
}

/** `• Updated Wednesday, March 10, 2021, 10:30`: the day of a change, behind that of publication. */
function withoutChange(side: string): string {
  const told = /\d{4}/u.test(side) ? readToldDay(side) : null;
  if (told?.changed !== true) return side;
  const words = told.beside.match(/\p{L}[\p{L}\p{M}.]*[\p{L}\p{M}]/gu) ?? [];
  return words.every(isBesideDay) ? '' : side;
}

/** What stands in brackets is the paper's town, or the paper itself. */
const withoutTown = (side: string): string =>
  side.replace(TOWN, (town) => (isPressName(town.replace(/[\s()[\]]+/gu, ' ').trim()) ? town : ''));

/** A part of the line without signs around it, the number of its page before it, the weekday or `vom` behind it. */
function bare(part: string): string {
  const words = part
    .replace(/^[\s"“„«《「*_–—-]+|[\s"“”»》」*_.:]+$/gu, '')
    .replace(PAGE_BEFORE, '')
    .replace(PAGE_AFTER, '');
  const last = BEHIND.exec(words)?.groups?.['word'] ?? '';
  return last !== '' && (LINKS.has(last) || weekdayNumber(last) > 0) ? bare(words.slice(0, -last.length)) : words;
}

/** The word for a year behind its number. */
const YEAR = /^(?:г|года?|р|року|м|م|m)$/u;

const PAGE_ALONE = new RegExp(`^${PAGE_BEHIND}$`, 'u');

const tellsNothing = (part: string): boolean =>
  weekdayNumber(part) > 0 ||
  ARTICLE.test(part) ||
  YEAR.test(part) ||
  PAGE_ALONE.test(part) ||
  CORNER.test(part) ||
  BESIDE.test(part) ||
  isSectionLine(part);

/** With a page beside it, a label or marks of quotation a short name is a paper's, whatever it is called: `Dawn`, `Le Temps`. */
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’&-]*(?:\s[\p{L}\p{M}'’&-]+){0,4}$/u;

/** Whether a line says where on a paper a cutting stood, and at most the paper's town beside: `Norvik · Page 4`, `p. 4, c. 2`. */
export function isPlaceOnPaper(text: string): boolean {
  const parts = text.length > LONGEST_PLACE ? [] : text.split(BETWEEN).map((part) => part.trim());
  const told = parts.filter((part) => part !== '');
  const others = told.filter((part) => !BESIDE.test(part));
  return (
    others.length < told.length && others.length < 3 && others.every((part) => /^\p{Lu}[\p{L} .'’-]*$/u.test(part))
  );
}

/** What a line says besides where on a paper a cutting stood: of `Politics, Tuesday, p. 4, col. 2` the weekday. */
export function withoutPlaceOnPaper(text: string): string {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  return parts.filter((part) => !BESIDE.test(part) && !isSectionLine(part)).join(' ');
}

/** `HALDEN COURIER` as `Halden Courier`: names of papers are known in small letters. */
export const inSmallLetters = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());

/** `The Norvik evening star` as `The Norvik Evening Star`: catalogues write names so. */
const inTitleCase = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
