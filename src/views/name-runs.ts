import type { Block, Entry, NameKind, Span } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { rightToLeftLetters } from './right-to-left-letters.ts';
import { directionOf } from './strings/strings.ts';
import { recordLink } from './record-link.ts';

/** Text, or text that leads to the record it names. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

/** A piece of an article's body; a list holds consecutive items. */
export interface BodyPart {
  readonly kind: Block['kind'] | 'list';
  readonly runs: readonly Run[];
  /** The items of a list, else empty. */
  readonly items: readonly (readonly Run[])[];
  /** Direction, where it is not that of the article. */
  readonly direction: 'ltr' | 'rtl' | null;
}

/** A stretch that leads to the record it names. */
export interface Target extends Span {
  readonly href: string;
}

const order: readonly NameKind[] = ['person', 'organisation', 'place'];

/** The article's body with the names in it linked. */
export function makeBody(entry: Entry, targets: readonly Target[]): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const block of entry.article.blocks) {
    const runs = runsOf(block.text, block.start, targets);
    const last = parts.at(-1);
    if (block.kind === 'item' && last?.kind === 'list')
      parts[parts.length - 1] = { ...last, items: [...last.items, runs] };
    else if (block.kind === 'item') parts.push({ kind: 'list', runs: [], items: [runs], direction: null });
    else
      parts.push({ kind: block.kind, runs, items: [], direction: directionOfText(block.text, entry.article.language) });
  }
  return parts;
}

/** Where names stand, first to last and none over another: the longer, then the person, wins. */
export function nameTargets(catalogue: Catalogue, entry: Entry, from: string): readonly Target[] {
  const all: (Target & { readonly rank: number })[] = [];
  for (const { authority, naming } of catalogue.named.get(entry.article.key) ?? []) {
    const rank = order.indexOf(authority.kind);
    const href = recordLink(from, authority.kind, authority.id);
    for (const { start, end } of naming.spans) all.push({ start, end, rank, href });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  let end = -1;
  return all.filter((target) => {
    const free = target.start >= end && target.end > target.start;
    if (free) end = target.end;
    return free;
  });
}

/** A stretch of the seed's text that begins at `start`, cut where names begin and end. */
export function runsOf(text: string, start: number, targets: readonly Target[]): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const target of targets) {
    if (target.start >= start + text.length) break;
    if (target.start < start + done || target.end > start + text.length) continue;
    runs.push({ text: text.slice(done, target.start - start), href: null });
    runs.push({ text: text.slice(target.start - start, target.end - start), href: target.href });
    done = target.end - start;
  }
  runs.push({ text: text.slice(done), href: null });
  return runs.filter((run) => run.text !== '');
}

const letters = /\p{L}/gu;

/** The direction of a block that is mostly in a script running the other way; else null. */
function directionOfText(text: string, language: string): 'ltr' | 'rtl' | null {
  const turned = rightToLeftLetters(text);
  if (turned === 0 && directionOf(language) === 'ltr') return null;
  const total = text.match(letters)?.length ?? 0;
  if (total === 0) return null;
  const direction = turned * 2 > total ? 'rtl' : 'ltr';
  return direction === directionOf(language) ? null : direction;
}
