import { AND, DESK, NAME, NAMES, STAFF } from './person-names.ts';
import { isPressName } from '../press-names.ts';

/** A line longer than this is a sentence. */
const LONGEST = 140;

/** What stands before the name in English, German, French, Spanish and Portuguese, Italian, Dutch, Indonesian, Turkish. */
const BY = String.raw`(?:[Bb][Yy]|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Oo]leh|OLEH|Na|NA|Penulis|Pewarta|Haber|Muhabir)`;

/** `Posted on March 9, 2021 by Ana Ruiz`, as blogs have it. */
const POSTED = new RegExp(String.raw`^(?:Posted|Published)\s+(?:on\s+)?.{6,40}?\s+by\s+(?<names>${NAMES})$`, 'u');

/** Each line is split into who wrote it and what stands beside: an outlet, a day, a role. */
const FORMS: readonly RegExp[] = [
  POSTED,
  // By Ana Ruiz · By Ana Ruiz and Jo Li, The Gazette · Written by Ana Ruiz | The Gazette · Von Ana Ruiz · Por: Ana Ruiz
  new RegExp(
    String.raw`^(?:(?:Written|Reported|Words|Story|Text|Report|Interview|Delivered|Presented)\s+[Bb]y|${BY})[:\s]\s*(?<names>${NAMES}|${STAFF}|${DESK})(?<beside>\s*(?:[|,/•·–—(-]|\bin\b|\bat\b|\bon\b(?=.*\d)|\b(?:with|avec|con|mit|com)\b|publi(?:shed|cado|é)\b).*)?$`,
    'u',
  ),
  // Ana Ruiz in Norvik
  new RegExp(String.raw`^(?<names>${NAMES})\s+in\s+\p{Lu}[\p{L} ,]{2,40}$`, 'u'),
  // Ana Ruiz, Local Democracy Reporter
  new RegExp(
    String.raw`^(?<names>${NAMES}),\s+(?:[\p{Lu}][\p{L}-]+\s){0,4}(?:Writer|Correspondent|Editor|Reporter|Columnist|Journalist)$`,
    'u',
  ),
  // 김철수 기자 · 기자명 김철수 기자 kim@halden.example
  /^(?:기자명\s+|글\s+)?(?<names>\p{Script=Hangul}{2,4}(?:\s?[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s?(?:인턴|객원|선임|전문)?(?:기자|특파원|논설위원)(?:\s+[\w.+-]+@[\w.-]+)?$/u,
  // Ana Ruiz | The Gazette: only where what follows is an outlet
  new RegExp(String.raw`^(?<names>${NAMES})\s*[|/,•·–—-]\s*(?<outlet>[^\n|]{2,50})$`, 'u'),
  // Ana Ruiz Published October 19, 2025 · Ana Ruiz, 19 October 2025
  new RegExp(String.raw`^(?<names>${NAMES})\s*[|,•·–—-]?\s*(?:Published|Updated|Posted|Last updated)\b.{4,80}$`, 'u'),
  new RegExp(
    String.raw`^(?:${BY}[:\s]\s*)?(?<names>${NAMES})\s*[|,•·–—-]?\s*(?:\p{Lu}\p{Ll}+,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}),?\s\d{4}.{0,20}$`,
    'u',
  ),
  // Ana Ruiz and Jo Li
  new RegExp(String.raw`^(?<names>${NAME}(?:,\s${NAME}){0,4}(?:,?\s(?:${AND}|&)\s${NAME}){1,4})$`, 'u'),
  // Our correspondent · Staff Reporter · City desk
  new RegExp(`^(?<names>${DESK})$`, 'iu'),
];

/** Who wrote it, as written, and the outlet that stands beside. */
export interface BylineFound {
  readonly names: string;
  readonly outlet: string | null;
}

/** What follows a name after a comma and is no other name: `Associated Press Writer`. */
const ROLE = /\s*\b(?:Staff |Senior |Special |Chief |Political )*(?:Writer|Correspondent|Editor|Reporter|Columnist)$/u;

/** A line read as a byline, or null. */
export function readByline(text: string): BylineFound | null {
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
