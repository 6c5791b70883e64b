import { rememberedWith } from '../remembered.ts';
import type { Archive, Authority, Entry, Event, Evidence, IdentityRef, Inferred } from '../model.ts';
import type { Catalogue, Outlet } from './catalogue.ts';
import { identityLink } from './identities.ts';
import { marked, measured } from './marks.ts';
import { titleLanguage } from './rows.ts';

/**
 * The face of a thing: all that pages of other things show of it, as a text that is the same as long as
 * they show the same. A page's basis is put together of faces (`page.ts`): a minister named in one more article
 * keeps his face, and so the thousand articles that name him keep their pages.
 *
 * What stands in the bases of many pages is a short mark of its face, since a large archive has a million of them.
 */
export interface Faces {
  /** An article in a list: its headline, day, outlet, language. */
  readonly article: (entry: Entry) => string;
  /** All that an article says itself, and when its days are. */
  readonly told: (entry: Entry) => string;
  /** The records an article names, where, and in which part. */
  readonly named: (entry: Entry) => string;
  readonly topics: (entry: Entry) => string;
  /** An event in a list. */
  readonly event: (event: Event) => string;
  readonly outlet: (outlet: Outlet | undefined) => string;
  /** An inferred value with the passages it rests on. */
  readonly inferred: (value: Inferred<string> | null | undefined) => string;
  /** Words of articles, with the articles that they stand in. */
  readonly passages: (evidence: readonly Evidence[]) => string;
  /** The articles alone. */
  readonly sources: (evidence: readonly Evidence[]) => string;
  /** Where the rest of a thing went that was split. */
  readonly split: (of: IdentityRef) => string;
  /** A place by the name that a dateline or a rule gives it. */
  readonly place: (written: string | null | undefined) => string;
}

/** The faces of a catalogue's things, each made once. */
export const facesOf = rememberedWith(makeFaces);

/** Of a person, organisation or place. */
export function recordFace({ kind, id, name }: Authority): string {
  return `${kind} ${id} ${measured(name)}`;
}

function makeFaces(catalogue: Catalogue): Faces {
  const { archive, outletOf, placeByForm, splitInto, topicById } = catalogue;
  const outlet: Faces['outlet'] = (of) => (of === undefined ? '' : JSON.stringify([of.id, of.name]));
  const told = marked(toldFace);
  const records = archive.authorities.map(recordFace);
  const roles = rolesByArticle(archive);
  const sources: Faces['sources'] = (evidence) => {
    let face = '';
    for (const { article } of evidence) {
      const entry = archive.entries.get(article);
      if (entry !== undefined) face += ` ${entry.id} ${told(entry)}`;
    }
    return face;
  };
  const passages: Faces['passages'] = (evidence) => {
    let face = '';
    for (const { article, start, end, quote } of evidence)
      face += ` ${start}-${end} ${measured(article)}${measured(quote)}`;
    return `${face}${sources(evidence)}`;
  };
  return {
    outlet,
    article: marked((entry: Entry) => {
      const { article, published, id } = entry;
      const { value, certainty } = article.headline;
      const day = published === null ? null : [published.value, published.certainty];
      return `${JSON.stringify([id, value, certainty, day, article.language])}${outlet(outletOf.get(article.key))}`;
    }),
    told,
    named: marked(({ article: { key } }: Entry) => {
      let face = roles.get(key)?.join('') ?? '';
      for (const { record, naming } of catalogue.named.get(key) ?? []) {
        face += records[record];
        for (const { start, end } of naming.spans) face += ` ${start}-${end}`;
      }
      return face;
    }),
    topics: ({ topics }) => JSON.stringify(topics.map(({ topic }) => [topic, topicById.get(topic)?.label])),
    event: marked((event: Event) => {
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
    inferred: (known) => {
      if (known === null || known === undefined) return '';
      const { value, certainty, rule, evidence } = known;
      return `${measured(value)} ${certainty} ${rule}${passages(evidence)}`;
    },
    passages,
    sources,
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

/** By article key: the roles it gives to records, in the order that each record has them. */
function rolesByArticle({ authorities }: Archive): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const { kind, id, roles } of authorities)
    for (const { role, articles } of roles) {
      const face = `${kind} ${id} ${measured(role)}`;
      for (const key of articles) {
        const others = given.get(key);
        if (others === undefined) given.set(key, [face]);
        else others.push(face);
      }
    }
  return given;
}

/** Of an article that was read from a file, the text and what it is parted into follow from the file's hash. */
function toldFace({ article, resolvedDays }: Entry): string {
  const { source } = article;
  const days = resolvedDays.map(({ start, value }) => `${start} ${value}`).join(' ');
  if (source === undefined) return `${JSON.stringify(article)} ${days}`;
  const { sha256, encoding } = source;
  return `${JSON.stringify({ ...article, text: '', blocks: [], source: { sha256, encoding } })} ${days}`;
}
