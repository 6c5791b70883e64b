import { createHash } from 'node:crypto';
import type { Authority, Entry, Event, IdentityRef, Inferred } from '../model.ts';
import type { Catalogue, Outlet } from './catalogue.ts';
import { identityLink } from './identities.ts';
import { roleIn } from './role-in.ts';
import { titleLanguage } from './rows.ts';

/**
 * The face of a thing: all that pages of other things show of it, as a text that is the same as long as
 * they show the same. A page's basis is put together of faces (`page.ts`): a minister named in one more article
 * keeps his face, and so the thousand articles that name him keep their pages.
 *
 * Each face is JSON on one line, so that lines keep faces apart.
 */
export interface Faces {
  /** An article in a list: its headline, day, outlet, language. */
  readonly article: (entry: Entry) => string;
  /** A mark of all that an article says itself, and of when its days are. */
  readonly told: (entry: Entry) => string;
  /** A mark of the records an article names, where, and in which part. */
  readonly named: (entry: Entry) => string;
  readonly topics: (entry: Entry) => string;
  readonly event: (event: Event) => string;
  readonly outlet: (outlet: Outlet | undefined) => string;
  /** An inferred value with the passages it rests on. */
  readonly inferred: (value: Inferred<unknown> | null | undefined) => string;
  /** Where the rest of a thing went that was split. */
  readonly split: (of: IdentityRef) => string;
  /** A place by the name that a dateline or a rule gives it. */
  readonly place: (written: string | null | undefined) => string;
}

const made = new WeakMap<Catalogue, Faces>();

/** The faces of a catalogue's things, each made once. */
export function facesOf(catalogue: Catalogue): Faces {
  const known = made.get(catalogue) ?? makeFaces(catalogue);
  made.set(catalogue, known);
  return known;
}

const recordFaces = new WeakMap<Authority, string>();

/** Of a person, organisation or place. */
export function recordFace(record: Authority): string {
  const known = recordFaces.get(record);
  if (known !== undefined) return known;
  const face = `${record.kind} ${record.id} ${JSON.stringify(record.name)}`;
  recordFaces.set(record, face);
  return face;
}

function makeFaces(catalogue: Catalogue): Faces {
  const { archive, outletOf, placeByForm, splitInto, topicById } = catalogue;
  const outlet: Faces['outlet'] = (of) => (of === undefined ? '' : JSON.stringify([of.id, of.name]));
  const told = once(({ article, resolvedDays }: Entry) => markOf(JSON.stringify([article, resolvedDays])));
  return {
    outlet,
    article: once((entry: Entry) => {
      const { article, published, id } = entry;
      const { value, certainty } = article.headline;
      const day = published === null ? null : [published.value, published.certainty];
      return `${JSON.stringify([id, value, certainty, day, article.language])}${outlet(outletOf.get(article.key))}`;
    }),
    told,
    named: once((entry: Entry) => {
      const key = new Set([entry.article.key]);
      let face = '';
      for (const { authority, naming } of catalogue.named.get(entry.article.key) ?? []) {
        face += `${recordFace(authority)} ${JSON.stringify(roleIn(authority, key))}`;
        for (const { start, end } of naming.spans) face += ` ${start}-${end}`;
        face += '\t';
      }
      return markOf(face);
    }),
    topics: ({ topics }) => JSON.stringify(topics.map(({ topic }) => [topic, topicById.get(topic)?.label])),
    event: once((event: Event) => {
      const { id, title, day, reports } = event;
      const happened = day === null ? null : [day.value, day.certainty];
      return JSON.stringify([
        id,
        title.value,
        title.certainty,
        happened,
        reports.length,
        titleLanguage(catalogue, event),
      ]);
    }),
    inferred: (value) => {
      if (value === null || value === undefined) return '';
      const sources = value.evidence.flatMap(({ article }) => archive.entries.get(article) ?? []);
      return `${JSON.stringify(value)} ${sources.map((entry) => `${entry.id} ${told(entry)}`).join(' ')}`;
    },
    split: (of) => {
      const into = splitInto.get(`${of.kind} ${of.id}`) ?? [];
      return JSON.stringify(into.map((ref) => identityLink(catalogue, ref, '')));
    },
    place: (written) => {
      const record = placeByForm.get(written?.toLowerCase() ?? '');
      return record === undefined ? '' : recordFace(record);
    },
  };
}

/** An article stands on dozens of pages. */
function once<Of extends object>(make: (of: Of) => string): (of: Of) => string {
  const known = new Map<Of, string>();
  return (of) => {
    const face = known.get(of) ?? make(of);
    known.set(of, face);
    return face;
  };
}

/** What is long and stands in the bases of many pages, shortened: base64. */
export function markOf(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
