import type { Authority, Reading, Span } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { makeRecord, type NameUse } from './make-record.ts';

/** The names of one of the parts a record falls into; the first is the part's own. */
export type PartNames = readonly string[];

const wordsOf = (name: string): Set<string> =>
  new Set(
    foldName(name)
      .split(/[\s.-]+/u)
      .filter((word) => word !== ''),
  );

function shared(form: string, names: PartNames): number {
  const own = wordsOf(form);
  return Math.max(...names.map((name) => [...wordsOf(name)].filter((word) => own.has(word)).length));
}

/** A record's uses in the order of the text, each with the form that stands there. */
export function usesOf(record: Authority, readings: ReadonlyMap<string, Reading>): NameUse[] {
  return record.namings.flatMap(({ article, forms, spans }) => {
    const reading = readings.get(article);
    const mentions = new Map(reading?.mentions.map((mention) => [mention.start, mention]));
    const written = ({ start, end }: Span): string =>
      reading?.article.text.slice(start, end).replace(/\s+/gu, ' ').trim() ?? '';
    return spans.map((span): NameUse => {
      const mention = mentions.get(span.start);
      const form =
        forms.find((one) => one === mention?.text) ?? forms.find((one) => one === written(span)) ?? forms[0]!;
      return { article, form, span, role: mention?.role ?? null };
    });
  });
}

/** Which part a use belongs to: by its own form, by the words it shares, by who was named before it in the article. */
function partOf(use: NameUse, before: number | undefined, parts: readonly PartNames[]): number {
  const exact = parts.findIndex((names) => names.some((name) => foldName(name) === foldName(use.form)));
  if (exact >= 0) return exact;
  const scores = parts.map((names) => shared(use.form, names));
  const best = Math.max(...scores);
  return before !== undefined && scores[before] === best ? before : scores.indexOf(best);
}

/**
 * One record made several, by written forms. A form that is nobody's own goes where it shares most words, then to the
 * one named last in its article, then to the first. The part that has the record's name keeps its id; the others
 * have none yet. Parts that no article names are left out.
 */
export function splitRecord(
  record: Authority,
  parts: readonly PartNames[],
  readings: ReadonlyMap<string, Reading>,
): Authority[] {
  const own = (names: PartNames): boolean => names.some((name) => foldName(name) === foldName(record.name));
  const ordered = parts.toSorted((a, b) => Number(own(b)) - Number(own(a)));
  const uses = ordered.map((): NameUse[] => []);
  const last = new Map<string, number>();
  for (const use of usesOf(record, readings)) {
    const part = partOf(use, last.get(use.article), ordered);
    last.set(use.article, part);
    uses[part]!.push(use);
  }
  return uses.flatMap((part, index) => (part.length === 0 ? [] : [makeRecord(record, part, ordered[index]![0]!)]));
}
