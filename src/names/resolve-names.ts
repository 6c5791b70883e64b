import type { Authority, Mention, NameKind, Reading } from '../model.ts';
import { readAbbreviations, settleAbbreviations } from './resolve/abbreviations.ts';
import { finish } from './resolve/give-ids.ts';
import { remembered } from '../remembered.ts';
import { bodyKey } from './resolve/body-key.ts';
import { groupBodies } from './resolve/group-bodies.ts';
import { groupPlaces } from './resolve/group-places.ts';
import { type ArticlePerson, linkInArticle } from './resolve/link-in-article.ts';
import { placeLoneNames } from './resolve/lone-names.ts';
import { type Draft, makeDraft } from './resolve/make-authority.ts';
import { mergePeople } from './resolve/merge-people.ts';
import { type Appearance, type Person, usesOf } from './resolve/person.ts';
import { teachForms } from './resolve/teach-forms.ts';
import type { Use } from './resolve/use.ts';

type Mentions = ReadonlyMap<string, readonly Mention[]>;

function usesOfKind(mentions: Mentions, kind: NameKind): Use[] {
  const uses: Use[] = [];
  for (const [article, own] of mentions)
    for (const mention of own) if (mention.kind === kind) uses.push({ article, mention });
  return uses;
}

/** How a body stands in the list of what an article names. */
const asNamed = remembered((text: string) => `body ${bodyKey(text)}`);

/** Keys of what an article names in full. */
function allNamed(own: readonly Mention[], people: readonly ArticlePerson[]): string[] {
  const keys = new Set<string>();
  for (const { kind, text } of own) if (kind === 'organisation' && text.includes(' ')) keys.add(asNamed(text));
  for (const { names } of people) for (const { key } of names) keys.add(key);
  return [...keys];
}

/** Each article's people, with whom and what else it names. */
function appearancesOf(mentions: Mentions): Appearance[] {
  const appearances: Appearance[] = [];
  for (const [article, own] of mentions) {
    const people = linkInArticle(own);
    const named = people.length === 0 ? [] : allNamed(own, people);
    for (const { names, mentions: ofPerson } of people) appearances.push({ names, mentions: ofPerson, article, named });
  }
  return appearances;
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
  const taught = teachForms(sorted);
  const meaningOf = readAbbreviations(taught);
  const mentions = settleAbbreviations(taught, meaningOf);
  const { drafts: people, doubts } = draftPeople(mentions);
  const bodies = groupBodies(usesOfKind(mentions, 'organisation'), meaningOf).map((uses) =>
    makeDraft('organisation', uses),
  );
  const places = groupPlaces(usesOfKind(mentions, 'place'), meaningOf).map(({ uses, name, country, wide }) => ({
    ...makeDraft('place', uses, name),
    ...(country !== undefined && { country }),
    ...(wide && { wide }),
  }));
  return finish([...people, ...bodies, ...places], doubts);
}
