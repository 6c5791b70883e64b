import type { Authority, Mention, NameKind, Reading } from '../model.ts';
import { finish } from './resolve/give-ids.ts';
import { bodyKey, groupBodies } from './resolve/group-bodies.ts';
import { groupPlaces } from './resolve/group-places.ts';
import { linkInArticle } from './resolve/link-in-article.ts';
import { placeLoneNames } from './resolve/lone-names.ts';
import { type Draft, makeDraft } from './resolve/make-authority.ts';
import { mergePeople } from './resolve/merge-people.ts';
import { type Appearance, nameKey, type Person, usesOf } from './resolve/person.ts';
import { teachForms } from './resolve/teach-forms.ts';
import type { Use } from './resolve/use.ts';

type Mentions = ReadonlyMap<string, readonly Mention[]>;

function usesOfKind(mentions: Mentions, kind: NameKind): Use[] {
  return [...mentions].flatMap(([article, own]) =>
    own.filter((mention) => mention.kind === kind).map((mention) => ({ article, mention })),
  );
}

/** Each article's people, with whom and what else it names. */
function appearancesOf(mentions: Mentions): Appearance[] {
  return [...mentions].flatMap(([article, own]) => {
    const people = linkInArticle(own);
    const bodies = own.filter(({ kind, text }) => kind === 'organisation' && text.includes(' '));
    const bodyKeys = bodies.map(({ text }) => `body ${bodyKey(text)}`);
    const nameKeys = people.map(({ names }) => names.map(nameKey));
    return people.map((person, at) => ({
      ...person,
      article,
      company: [...new Set([...bodyKeys, ...nameKeys.filter((_, other) => other !== at).flat()])],
    }));
  });
}

/** Drafts of people, and whom each may also be. */
function draftPeople(mentions: Mentions): { drafts: Draft[]; doubts: Map<Draft, Draft[]> } {
  const appearances = appearancesOf(mentions);
  const full = mergePeople(appearances.filter(({ names }) => names.length > 0));
  const lone = placeLoneNames(
    appearances.filter(({ names }) => names.length === 0),
    full.keys(),
  );
  const draftOf = new Map<Person, Draft>();
  for (const person of [...full.keys(), ...lone.own]) draftOf.set(person, makeDraft('person', usesOf(person)));
  const doubts = new Map<Draft, Draft[]>();
  const doubt = (a: Draft, b: Draft) => doubts.set(a, [...(doubts.get(a) ?? []), b]);
  for (const [person, others] of full) for (const other of others) doubt(draftOf.get(person)!, draftOf.get(other)!);
  for (const [person, others] of lone.doubts)
    for (const other of others) {
      doubt(draftOf.get(person)!, draftOf.get(other)!);
      doubt(draftOf.get(other)!, draftOf.get(person)!);
    }
  return { drafts: [...draftOf.values()], doubts };
}

/**
 * Authority records of the archive: every person, body and place once, with all spellings. People are merged where
 * their names are spellings of each other or one is a fuller form and nothing speaks against it, never on a surname
 * alone across articles; an uncertain merge is listed in `maybeSame`. The order of the readings does not matter.
 */
export function resolveNames(readings: readonly Reading[]): Authority[] {
  const sorted = [...readings].sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  const mentions = teachForms(sorted);
  const { drafts: people, doubts } = draftPeople(mentions);
  const bodies = groupBodies(usesOfKind(mentions, 'organisation')).map((uses) => makeDraft('organisation', uses));
  const places = groupPlaces(usesOfKind(mentions, 'place')).map(({ uses, name, country }) => ({
    ...makeDraft('place', uses, name),
    ...(country !== undefined && { country }),
  }));
  return finish([...people, ...bodies, ...places], doubts);
}
