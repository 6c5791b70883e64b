import type { Mention } from '../../model.ts';
import { fold } from '../words/fold.ts';
import { surnameParticles } from '../lists/name-words.ts';
import { compareNames } from './compare-names.ts';
import { findLoneOwners, type InArticle } from './lone-owner.ts';
import { addName, loneWord, parsePersonName, type PersonName } from './person-name.ts';
import { sameSpelling } from './spelling.ts';

/** The mentions of one article that are one person. */
export interface ArticlePerson {
  /** Distinct full forms, parsed; empty where only one word is ever written. */
  readonly names: readonly PersonName[];
  readonly mentions: readonly Mention[];
}

/** The group of the earlier name that this one is a spelling or a shorter form of. */
function groupOf(one: InArticle, earlier: readonly InArticle[]): number | undefined {
  let alike: number | undefined;
  for (const { name, group } of earlier) {
    const likeness = compareNames(name, one.name);
    if (likeness === 'spelling') return group;
    // Beside each other in one article, Ali Hassan and Hassan Ali are two, as are father and son.
    if (likeness !== null && likeness !== 'reversed' && likeness !== 'suffix') alike ??= group;
  }
  return alike;
}

/** Full names of one article that are one person there: what is written alike, or is a shorter form. */
function groupFull(full: readonly InArticle[]): void {
  const first: InArticle[] = [];
  full.forEach((one, at) => {
    const known = first.find(({ name }) => name.key === one.name.key);
    one.group = known?.group ?? groupOf(one, first) ?? at;
    if (!known) first.push(one);
  });
}

/** What surnames begin with, also where a sentence or the paper’s style gives it a capital: `Van Dijk`, `Da Silva`. */
const begins = new RegExp(`^(?:${surnameParticles.replaceAll(' ', '|')}|le|st|ould) `);

/**
 * The full name that a surname of several parts stands for: `Berg-Dad` of Ada Berg-Dad, `Van Dijk` of Ada van Dijk;
 * `Nawaz Sharif` is nobody of the name Maryam Nawaz Sharif.
 */
function ownerOfSurname({ mention, name }: InArticle, full: readonly InArticle[]): InArticle | undefined {
  if (name.words.length < 2) return undefined;
  const { words } = name;
  const text = fold(mention.text);
  if (begins.test(text)) return full.find((one) => fold(one.mention.text).endsWith(` ${text}`));
  if (!/^[^\s]+-[^\s]+$/.test(text)) return undefined;
  const ends = (other: readonly string[]) =>
    other.length > words.length && words.every((word, at) => sameSpelling(word, other.at(at - words.length)!));
  return full.find((one) => ends(one.name.words));
}

const sheikh = /^sh(?:ei|ai|ay)kha? /;

/** The sheikh of several names who goes by the first: `Sheikh Faisal` of Sheikh Faisal bin Khaled, not of a Faisal Khan. */
function ownerOfSheikh({ mention, name }: InArticle, full: readonly InArticle[]): InArticle | undefined {
  if (name.words.length !== 2 || !sheikh.test(fold(mention.text))) return undefined;
  const isSheikh = (one: InArticle) => /sh(?:ei|ai|ay)kh/.test(fold(`${one.mention.role ?? ''} ${one.mention.text}`));
  return full.find((one) => {
    const [first, second] = one.name.words[0] === name.words[0] ? one.name.words.slice(1) : one.name.words;
    return second !== undefined && sameSpelling(first!, name.words[1]!) && isSheikh(one);
  });
}

/** The people of one article. A surname alone is settled by the full name, within the article only. */
export function linkInArticle(mentions: readonly Mention[]): ArticlePerson[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const handles = people.filter(({ of }) => of !== undefined);
  const parsed = people
    .filter(({ of }) => of === undefined)
    .map((mention) => ({ mention, name: parsePersonName(mention.text), group: -1 }));
  const several = parsed.filter(({ name }) => name.words.length > 1);
  const owners = new Map(several.map((one) => [one, ownerOfSurname(one, several) ?? ownerOfSheikh(one, several)]));
  const full = several.filter((one) => owners.get(one) === undefined);
  groupFull(full);
  const ownerOfLone = findLoneOwners(parsed, full);
  // By the number of the full name, or by the word.
  const groups = new Map<number | string, { names: PersonName[]; mentions: Mention[] }>();
  for (const one of parsed) {
    const itself = one.name.words.length > 1 ? one : undefined;
    const word = itself === undefined ? loneWord(one.mention.text) : '';
    const owner = owners.get(one) ?? itself ?? ownerOfLone(one.mention, word);
    const id = owner?.group ?? word;
    const group = groups.get(id) ?? { names: [], mentions: [] };
    if (itself !== undefined && owners.get(one) === undefined) addName(group.names, one.name);
    group.mentions.push(one.mention);
    groups.set(id, group);
  }
  for (const handle of handles) {
    // A handle whose owner is no person after all is nobody's.
    const owner = full.find(({ name }) => name.key === parsePersonName(handle.of!).key);
    if (owner) groups.get(owner.group)!.mentions.push(handle);
  }
  return [...groups.values()];
}
