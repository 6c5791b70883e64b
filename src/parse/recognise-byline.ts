import { type Draft, type Piece, infer, spanOf, take, takeAs, withClaim, withOutlet } from './draft.ts';
import { headPieces } from './head-pieces.ts';
import { oneLine } from './one-line.ts';
import { DESK, NAME, NAMES, isDesk, isPersonName } from './person-names.ts';
import { isPressName } from './press-names.ts';
import { readDay } from './read-day.ts';
import { readToldDay } from './told-day.ts';

/** A line longer than this is a sentence. */
const LONGEST = 140;

/** What stands before the name in English, German, French, Spanish and Portuguese, Italian, Dutch, Indonesian, Turkish. */
const BY = String.raw`(?:[Bb][Yy]|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Oo]leh|OLEH|Haber|Muhabir)`;

/** `Posted on March 9, 2021 by Ana Ruiz`, as blogs have it. */
const POSTED = new RegExp(String.raw`^(?:Posted|Published)\s+(?:on\s+)?.{6,40}?\s+by\s+(?<names>${NAMES})$`, 'u');

/** Each line is split into who wrote it and what stands beside: an outlet, a day, a role. */
const FORMS: readonly RegExp[] = [
  POSTED,
  // By Ana Ruiz · By Ana Ruiz and Jo Li, The Gazette · Written by Ana Ruiz | The Gazette · Von Ana Ruiz · Por: Ana Ruiz
  new RegExp(
    String.raw`^(?:(?:Written|Reported|Words|Story|Text|Report|Interview)\s+[Bb]y|${BY})[:\s]\s*(?<names>${NAMES}|${DESK})(?<beside>\s*(?:[|,/•·–—(-]|\bin\b|\bat\b|\bon\b(?=.*\d)).*)?$`,
    'u',
  ),
  // Ana Ruiz in Norvik
  new RegExp(String.raw`^(?<names>${NAMES})\s+in\s+\p{Lu}[\p{L} ,]{2,40}$`, 'u'),
  // Ana Ruiz | The Gazette: only where what follows is an outlet
  new RegExp(String.raw`^(?<names>${NAMES})\s*[|/,•·–—-]\s*(?<outlet>[^\n|]{2,50})$`, 'u'),
  // Ana Ruiz Published October 19, 2025 · Ana Ruiz, 19 October 2025
  new RegExp(String.raw`^(?<names>${NAMES})\s*[|,•·–—-]?\s*(?:Published|Updated|Posted|Last updated)\b.{4,80}$`, 'u'),
  new RegExp(
    String.raw`^(?<names>${NAMES})\s*[|,•·–—-]?\s*(?:\p{Lu}\p{Ll}+,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}),?\s\d{4}.{0,20}$`,
    'u',
  ),
  // Ana Ruiz and Jo Li
  new RegExp(String.raw`^(?<names>${NAME}(?:,\s${NAME}){0,4}(?:,?\s(?:and|&)\s${NAME}){1,4})$`, 'u'),
  // Our correspondent · Staff Reporter · City desk
  new RegExp(`^(?<names>${DESK})$`, 'iu'),
];

interface BylineFound {
  readonly names: string;
  readonly outlet: string | null;
}

/** What follows a name after a comma and is no other name: `Associated Press Writer`. */
const ROLE = /\s*\b(?:Staff |Senior |Special |Chief |Political )*(?:Writer|Correspondent|Editor|Reporter|Columnist)$/u;

function readByline(text: string): BylineFound | null {
  if (text.length > LONGEST) return null;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const [first = '', ...others] = (groups['names'] ?? '').split(/,\s+/u);
    const end = others.findIndex((part) => isPressName(part) || ROLE.test(part));
    const names = [first, ...(end < 0 ? others : others.slice(0, end))].join(', ').trim();
    const beside = (groups['outlet'] ?? groups['beside'] ?? '').split(/[|,/•·–—]|\s-\s/u);
    const outlet = [...(end < 0 ? [] : others.slice(end)), ...beside]
      .map((part) => part.replace(ROLE, '').trim())
      .find(isPressName);
    if (groups['outlet'] === undefined || outlet !== undefined) return { names, outlet: outlet ?? null };
  }
  return null;
}

/** The rules that read a day on a line between headline and body. */
const BESIDE = new Set(['date-line', 'source-line', 'info-line']);

/** A name alone could be anything, unless an outlet or a day stands beside it. */
function readBareName(text: string, draft: Draft, head: readonly Piece[]): BylineFound | null {
  const beside =
    draft.claims.some(({ rule }) => BESIDE.has(rule)) ||
    head.some((other) => other.text !== text && (isPressName(other.text) || isDayLine(other.text)));
  return beside && isPersonName(text) && !isPressName(text) ? { names: text, outlet: null } : null;
}

const isDayLine = (text: string): boolean => text.length < 60 && readDay(text) !== null;

/**
 * The byline and the line that holds it: a name alone where no line says who wrote it, or where below it stands what the
 * writer is. A standfirst of a few words in capitals reads as a name, too.
 */
function findByline(draft: Draft, head: readonly Piece[]): readonly [Piece, BylineFound] | undefined {
  const first = (
    lines: readonly Piece[],
    read: (text: string) => BylineFound | null,
  ): readonly [Piece, BylineFound] | undefined =>
    lines.flatMap((line) => {
      const byline = read(line.text);
      return byline === null ? [] : [[line, byline] as const];
    })[0];
  const bare = (text: string): BylineFound | null => readBareName(text, draft, head);
  const said = first(head, readByline);
  if (said === undefined) return first(head, bare);
  const above = isDesk(said[0].text) ? head.slice(0, head.indexOf(said[0])).slice(-1) : [];
  return first(above, bare) ?? said;
}

/** Who wrote it, on a line of its own between headline and body, with an outlet or day that may stand beside. */
export function recogniseByline(draft: Draft): Draft {
  if (draft.byline !== null) return draft;
  const head = headPieces(draft);
  const [piece, found] = findByline(draft, head) ?? [null, null];
  if (!piece || !found) return draft;
  // `Staff Writer` on a line below the name.
  const roles = head.filter((line) => line !== piece && isDesk(line.text));
  const taken = takeAs(take(draft, piece), 'boilerplate', roles);
  const named = withOutlet(taken, 'byline', piece, found.outlet);
  const byline = infer(draft.seed, oneLine(found.names), 'stated', 'byline', spanOf(piece, found.names));
  return withClaim({ ...named, byline }, 'byline', piece, readToldDay(piece.text));
}
