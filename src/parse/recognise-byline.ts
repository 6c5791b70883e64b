import type { Span } from '../model.ts';
import { type Draft, type Piece, infer, take } from './draft.ts';
import { headPieces } from './head-pieces.ts';
import { oneLine } from './one-line.ts';
import { isPressName } from './press-names.ts';
import { readDay } from './read-day.ts';

/** A line longer than this is a sentence. */
const LONGEST = 140;

/** Capitalised words that open other lines than a byline. */
const NOT_NAMES = String.raw`(?!(?:Published|Updated|Posted|Last|First|Editorial|Opinion|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)`;

const NAME = String.raw`${NOT_NAMES}(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?\p{Lu}[\p{L}\p{M}.'’\-]*(?:\s(?:de|da|dos|del|la|al|bin|ibn|von|van|der|ul|el))*(?:\s${NOT_NAMES}\p{Lu}[\p{L}\p{M}.'’\-]*){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:,\s+and|,|\s+and|\s*&)\s+${NAME}){0,4}`;
const DESK = String.raw`(?:(?:our|the|a)\s+)?(?:[\p{L}’']+\s+){0,2}(?:reporter|correspondent|desk|bureau|report|writer)s?`;

/** Each line is split into who wrote it and what stands beside: an outlet, a day, a role. */
const FORMS: readonly RegExp[] = [
  // By Ana Ruiz · By Ana Ruiz and Jo Li, The Gazette · Written by Ana Ruiz | The Gazette
  new RegExp(
    String.raw`^(?:(?:Written|Reported|Words|Story|Text|Report)\s+)?[Bb][Yy][:\s]\s*(?<names>${NAMES}|${DESK})(?<beside>\s*(?:[|,/•·–—-]|\bin\b|\bat\b).*)?$`,
    'u',
  ),
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

function readByline(text: string): BylineFound | null {
  if (text.length > LONGEST) return null;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const beside = (groups['outlet'] ?? groups['beside'] ?? '').split(/[|,/•·–—]|\s-\s/u).map((part) => part.trim());
    const names = groups['names']?.trim() ?? '';
    const last = names.slice(names.lastIndexOf(',') + 1).trim();
    if (last !== names && isPressName(last)) return { names: names.slice(0, names.lastIndexOf(',')), outlet: last };
    const outlet = beside.find(isPressName) ?? null;
    if (groups['outlet'] === undefined || outlet !== null) return { names, outlet };
  }
  return null;
}

/** Ana Ruiz: a name alone could be anything, unless an outlet or a day stands beside it. */
const BARE = new RegExp(`^(?<names>${NAME})$`, 'u');

function readBareName(text: string, head: readonly Piece[]): BylineFound | null {
  const beside = head.some((other) => other.text !== text && (isPressName(other.text) || isDayLine(other.text)));
  const names = beside && !isPressName(text) ? BARE.exec(text)?.groups?.['names'] : undefined;
  return names === undefined ? null : { names, outlet: null };
}

const isDayLine = (text: string): boolean => text.length < 60 && readDay(text) !== null;

/** Who wrote it, on a line of its own between headline and body, with an outlet or day that may stand beside. */
export function recogniseByline(draft: Draft): Draft {
  if (draft.byline !== null) return draft;
  const head = headPieces(draft);
  const [piece, found] = head
    .map((line) => [line, readByline(line.text) ?? readBareName(line.text, head)] as const)
    .find(([, byline]) => byline !== null) ?? [null, null];
  if (!piece || !found) return draft;
  const { seed } = draft;
  const day = readDay(piece.text);
  const outlets =
    found.outlet === null ? [] : [infer(seed, found.outlet, 'stated', 'byline', spanOf(piece, found.outlet))];
  const claims = day
    ? [infer(seed, day.value, 'stated', 'byline', { start: piece.start + day.start, end: piece.start + day.end })]
    : [];
  return {
    ...take(draft, piece),
    byline: infer(seed, oneLine(found.names), 'stated', 'byline', spanOf(piece, found.names)),
    outlets: [...draft.outlets, ...outlets],
    claims: [...draft.claims, ...claims],
  };
}

function spanOf(piece: Piece, part: string): Span {
  const start = piece.start + piece.text.indexOf(part);
  return { start, end: start + part.length };
}
