import type { Candidate } from './candidate.ts';
import { fold } from './words/fold.ts';
import type { SettledForm } from './kinds/settled-form.ts';
import type { Passage, Token } from './words/token.ts';
import { classesOf, WordClass } from './words/word-classes.ts';

/** A handle that the article itself ties to a person it names in full. */
export interface Handle {
  readonly token: Token;
  /** A place in the article where its owner is named in full. */
  readonly owner: Candidate;
}

/** A shorter surname stands in too many handles by chance. */
const shortestSurname = 4;

/** Words in a handle that tell it is not the person's own. */
const ofOthers = /^(?:news|fans?|club|fanclub|campaign|office|team|updates|parody|watch|army|supporters)$/;

interface Owner {
  readonly given: string;
  readonly surname: string;
  readonly candidate: Candidate;
}

/** The people whom the article names in full. */
function ownersOf(forms: readonly SettledForm[]): Owner[] {
  return forms.flatMap(({ kind, score, candidates: [candidate] }): Owner[] => {
    const words = candidate!.tokens.filter(({ shape }) => shape === 'cap' || shape === 'caps');
    if (kind !== 'person' || score < 0.5 || words.length < 2) return [];
    const [given, surname] = [words[0]!.key, words.at(-1)!.key];
    return [{ given, surname: surname.replaceAll(/[^a-z]/g, ''), candidate: candidate! }];
  });
}

/** `@SecBerg_2` gives `sec`, `berg`: the words that capitals, digits and underscores set apart. */
function wordsOf(handle: string): string[] {
  return handle
    .slice(1)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s_\d]+/)
    .map((word) => fold(word))
    .filter(Boolean);
}

/** Whether the surname is a word of the handle, or begins or ends it beside other letters. */
function holds(handle: string, surname: string): boolean {
  if (surname.length < shortestSurname) return false;
  const words = wordsOf(handle);
  const all = words.join('');
  const rest = all.replace(surname, '');
  const others = [...words, rest].some((word) => ofOthers.test(word) || isBody(word));
  return !others && (words.includes(surname) || all.startsWith(surname) || all.endsWith(surname));
}

function isBody(word: string): boolean {
  const classes = classesOf(word);
  return (classes & WordClass.organisationHead) !== 0 && (classes & (WordClass.given | WordClass.family)) === 0;
}

/** The one person whose surname the handle holds; null where it fits nobody, or several. */
function ownerBySurname(handle: string, owners: readonly Owner[]): Candidate | null {
  const [first, ...others] = owners.filter(({ surname }) => holds(handle, surname));
  const same = others.every(({ given, surname }) => surname === first!.surname && given[0] === first!.given[0]);
  return first && same ? first.candidate : null;
}

/** The person right before the handle: `Ada Berg (@berg_writes)`, `Ada Berg @berg_writes`. */
function ownerBefore({ tokens }: Passage, at: number, owners: readonly Owner[]): Candidate | null {
  const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  const end = tokens[bracketed ? at - 2 : at - 1]?.end;
  const before = owners.find(({ candidate }) => candidate.tokens.at(-1)!.end === end);
  return before?.candidate ?? null;
}

/** Whether it is the end of an address: `office@berg.example`. */
function isMail(before: Token | undefined, handle: Token): boolean {
  return before?.end === handle.start && /[\p{L}\p{N}]$/u.test(before.text);
}

/** The handles of an article that its own words tie to a person: beside the full name, or by the surname in it. */
export function findHandles(passages: readonly Passage[], forms: readonly SettledForm[]): Handle[] {
  const found: { passage: Passage; token: Token; at: number }[] = [];
  for (const passage of passages)
    passage.tokens.forEach((token, at) => {
      if (token.shape === 'handle' && !isMail(passage.tokens[at - 1], token)) found.push({ passage, token, at });
    });
  if (found.length === 0) return [];
  const owners = ownersOf(forms);
  // `forms` hold every place of a name; the one right before a handle need not be the first.
  const everywhere = owners.flatMap((owner) =>
    forms
      .find(({ candidates }) => candidates[0] === owner.candidate)!
      .candidates.map((candidate) => ({ ...owner, candidate })),
  );
  const told = new Map<string, Candidate>();
  for (const { passage, token, at } of found) {
    const owner = ownerBefore(passage, at, everywhere);
    if (owner) told.set(fold(token.text), owner);
  }
  return found.flatMap(({ token }): Handle[] => {
    const owner = told.get(fold(token.text)) ?? ownerBySurname(token.text, owners);
    return owner ? [{ token, owner }] : [];
  });
}
