import type { Mention } from '../../model.ts';
import { remembered } from '../../remembered.ts';
import { fold } from '../words/fold.ts';
import { calledBy, loneWord, type PersonName } from './person-name.ts';
import { readRole } from './role-words.ts';
import { type Sex, sexTold } from './sex-told.ts';
import { sameSpelling } from './spelling.ts';

/** A name of one article; names of one person there are of one group. */
export interface InArticle {
  readonly name: PersonName;
  readonly mention: Mention;
  group: number;
}

/** Whether two mentions are given the same office. */
function sameOffice(one: Mention, other: Mention): boolean {
  if (one.role === null || other.role === null) return false;
  const { office } = readRole(one.role);
  return office !== '' && office === readRole(other.role).office;
}

/** Whether a word of the name is this one: as compared, or as written (`Habibur` of Habibur Rahman). */
function hasWord({ name, mention }: InArticle, word: string): boolean {
  return name.words.includes(word) || fold(mention.text).split(/[\s-]/).includes(word);
}

/**
 * The full names that a single word may stand for: those called by it, else those that have it. With an office of its
 * own (`titled`) it is not the son of that father: King Salman is no Karim bin Salman.
 */
function holdersOf(word: string, full: readonly InArticle[], titled: boolean): readonly InArticle[] {
  const surname = full.filter(({ name }) => calledBy(name).some((own) => sameSpelling(own, word)));
  if (surname.length > 0) return surname;
  const isFather = ({ name }: InArticle) => name.ofFather && sameSpelling(name.words.at(-1)!, word);
  return full.filter((one) => hasWord(one, word) && !(titled && isFather(one)));
}

/** The words that stand alone in an article and are given an office there. */
function titledWords(parsed: readonly Omit<InArticle, 'group'>[]): ReadonlySet<string> {
  const titled = parsed.filter(
    ({ mention, name }) => name.words.length === 1 && mention.role !== null && readRole(mention.role).office !== '',
  );
  return new Set(titled.map(({ mention }) => loneWord(mention.text)));
}

/** Whether the article tells a woman or a man, by the names; what is said both ways tells nothing. */
function sexesOf(full: readonly InArticle[]): ReadonlyMap<number, Sex | null> {
  const told = new Map<number, Sex | null>();
  for (const { group, mention } of full) {
    const sex = mention.role === null ? null : sexTold(mention.role);
    if (sex !== null) told.set(group, !told.has(group) || told.get(group) === sex ? sex : null);
  }
  return told;
}

/**
 * Of the full names that a single word may stand for the one of the same office, else the nearest before, else after.
 * Mrs Westing is nobody whom the article calls Mr, and whom it calls a wife before others; men go without a word for it.
 */
function ownerOf(
  lone: Mention,
  holders: readonly InArticle[],
  sexes: ReadonlyMap<number, Sex | null>,
): InArticle | undefined {
  const sex = lone.role === null ? null : sexTold(lone.role);
  const fitting = sex === null ? holders : holders.filter(({ group }) => (sexes.get(group) ?? sex) === sex);
  const wives = sex === 'woman' ? fitting.filter(({ group }) => sexes.get(group) === sex) : [];
  const choice = wives.length > 0 ? wives : fitting;
  return (
    choice.find(({ mention }) => sameOffice(mention, lone)) ??
    choice.findLast(({ mention }) => mention.start <= lone.start) ??
    choice[0]
  );
}

/**
 * Finds the full name that a word alone stands for in its article, `word` as {@link loneWord} gives it.
 * @param parsed all names of people that the article writes
 * @param full those of several words, their groups settled
 */
export function findLoneOwners(
  parsed: readonly Omit<InArticle, 'group'>[],
  full: readonly InArticle[],
): (lone: Mention, word: string) => InArticle | undefined {
  const titled = titledWords(parsed);
  const holders = remembered((word: string) => holdersOf(word, full, titled.has(word)));
  const sexes = new Map(sexesOf(full));
  // The one Westing of an article whom it first calls Mr is not Mrs Westing either.
  for (const { mention, name } of parsed) {
    const sex = mention.role === null || name.words.length > 1 ? null : sexTold(mention.role);
    const [only, ...others] = new Set(sex === null ? [] : holders(loneWord(mention.text)).map(({ group }) => group));
    if (only !== undefined && others.length === 0 && !sexes.has(only)) sexes.set(only, sex);
  }
  return (lone, word) => ownerOf(lone, holders(word), sexes);
}
