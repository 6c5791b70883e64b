import { type Draft, type Piece, infer, spanOf, takeAs, withClaim, withOutlet } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import { isDesk, isPersonName } from '../person-names.ts';
import { isPressName } from '../../press-names.ts';
import { readDay } from '../read-day.ts';
import { readDateLine } from '../date-line.ts';
import { readToldDay } from '../told-day.ts';

/** How far below the headline such a line stands, and how long it is at most. */
const FURTHEST = 5;
const LONGEST = 160;

/** What parts the line. */
const BETWEEN =
  /\s*[|•·]\s*|\s+[/–—-]\s+|\s+(?=(?:입력|승인|댓글)\s)|\s+(?=(?:来源|來源|作者|记者|記者|编辑|責任編輯|责任编辑|责编)\s?[：:])/u;

/** The same labels at the beginning of a part, and what each names. */
const CHINESE =
  /^(?:(?<outlet>来源|來源)|(?<author>作者|记者|記者)|编辑|責任編輯|责任编辑|责编)\s?[：:]\s*(?:记者\s+)?(?=\S)/u;

/** `Source: Wire`, `Editor: jo`, `Updated: May 17, 2021`, `By Ana Ruiz`. */
const LABELLED =
  /^(?:(?:source|editor|author|by|updated|published|posted|reporter)\s*:\s*|(?:by|von|par|por|di|oleh)\s+(?=\p{Lu})|(?:بواسطة|بقلم|كتب|كتبت)(?!\p{L})\s*:?\s*)/iu;

/** Blogs name the sections between bars, too: `by Ilse Brandt | Mar 9, 2021 | Harbour News | 0 comments`. */
const OPENS_WITH_WRITER = /^(?:by|von|par|por|di|oleh|بواسطة|بقلم)(?!\p{L})/iu;
const MOST_WORDS = 4;

/** What stands around a name in Korean, and the same with the name: `기자명 김철수 기자`. */
const KOREAN = /^기자명\s+|(?<=^(?:기자명\s+)?\p{Script=Hangul}{2,4})\s?기자$/gu;
const KOREAN_WRITER = /^(?:기자명\s+)?\p{Script=Hangul}{2,4}\s?기자$/u;

type PartKind = 'day' | 'outlet' | 'author' | 'other' | null;

function kindOf(part: string): PartKind {
  const chinese = CHINESE.exec(part);
  if (chinese) return chinese.groups?.['outlet'] ? 'outlet' : chinese.groups?.['author'] ? 'author' : 'other';
  const value = part.replace(LABELLED, '');
  if (KOREAN_WRITER.test(part)) return 'author';
  if (readDateLine(value) !== null) return 'day';
  if (isPressName(value)) return 'outlet';
  if (isPersonName(value) || isDesk(value)) return 'author';
  return LABELLED.test(part) ||
    /^(?:[\p{Lu}\s]+|\d+ min(?:ute)?s? read|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?|댓글 \d+)$/u.test(value)
    ? 'other'
    : null;
}

interface InfoLine {
  readonly piece: Piece;
  readonly parts: readonly { readonly kind: PartKind; readonly value: string }[];
}

function readInfoLine(piece: Piece): InfoLine | null {
  if (piece.text.length > LONGEST || readDay(piece.text) === null) return null;
  const parts = piece.text
    .split(BETWEEN)
    .flatMap(writerAndPaper)
    .map((part) => ({
      kind: kindOf(part),
      value: part.replace(LABELLED, '').replace(CHINESE, '').replace(KOREAN, ''),
    }));
  // Two days with nothing said of either are those of a life or of a term.
  const isSpan = piece.text.split(BETWEEN).filter(isBareDay).length > 1;
  const isBlog = parts.length > 2 && piece.text.includes('|') && OPENS_WITH_WRITER.test(piece.text);
  const isKnown = ({ kind, value }: InfoLine['parts'][number]): boolean =>
    kind !== null || (isBlog && value.split(/\s+/u).length <= MOST_WORDS);
  const understood = parts.length > 1 && !isSpan && parts.every(isKnown);
  return understood && parts.some(({ kind }) => kind === 'day') ? { piece, parts } : null;
}

/** Below the name of who wrote it what looks like another is the town: `Port Halden - 9 mar 2021 - 10:30 CET`. */
function withoutTown(line: InfoLine | null, above: Piece | undefined): InfoLine | null {
  if (line === null || above === undefined || !isPersonName(above.text)) return line;
  return { ...line, parts: line.parts.map((part) => (part.kind === 'author' ? { ...part, kind: 'other' } : part)) };
}

/** `By Ilse Brandt, Halden Courier` */
function writerAndPaper(part: string): readonly string[] {
  const [writer = '', paper = '', ...others] = part.split(/,\s+/u);
  return others.length === 0 && LABELLED.test(writer) && isPressName(paper) ? [writer, paper] : [part];
}

function isBareDay(text: string): boolean {
  const day = readDay(text);
  return day !== null && day.end - day.start === text.trim().length;
}

/**
 * One line under the headline with several of outlet, author and day: `TNN | May 17, 2021, 10:30 IST`,
 * `Ana Ruiz / The Gazette / Updated: 17 May 2021`, `Source: Wire | 2021-05-17 | Editor: jo`.
 */
export function recogniseInfoLine(draft: Draft): Draft {
  return draft.rest
    .slice(0, FURTHEST)
    .flatMap((piece, at) => withoutTown(readInfoLine(piece), draft.rest[at - 1]) ?? [])
    .reduce(applyInfoLine, draft);
}

function applyInfoLine(draft: Draft, { piece, parts }: InfoLine): Draft {
  const valueOf = (kind: PartKind): string | null => parts.find((part) => part.kind === kind)?.value ?? null;
  const named = withOutlet(takeAs(draft, 'boilerplate', [piece]), 'info-line', piece, valueOf('outlet'));
  const author = valueOf('author');
  const byline =
    author === null ? null : infer(draft.seed, oneLine(author), 'stated', 'info-line', spanOf(piece, author));
  return withClaim({ ...named, byline: draft.byline ?? byline }, 'info-line', piece, readToldDay(piece.text));
}
