import type { Authority } from '../model.ts';

/** Stands behind a surname and is no part of it: a generation, or what is in brackets. */
const BEHIND = /^(?:(?:jr|sr|ii|iii|iv)\.?$|\P{L})/iu;

/** The article of Arabic names is no part of what lists go by. */
const ARTICLE = /^(?:al|el)\s/iu;

type Named = Pick<Authority, 'name' | 'variants'>;

/**
 * The part of a person's name that a list by surname goes by. As cataloguers do, it follows what is written: of the
 * name's first and last word the one that stands alone more often (`Xi` of Xi Jinping), with the small words that are
 * never left out before it (`von der Leyen`) and the surname that stands with it as often as it does alone (`García
 * Márquez`); where none does, the last.
 *
 * @param isGiven whether a word is a given name: `Maria Berg` is no surname of Ada Maria Berg
 * @example surnameOf({ name: 'Ada Berg', variants: [{ form: 'Ada', count: 1 }, { form: 'Berg', count: 7 }] }) // 'Berg'
 */
export function surnameOf({ name, variants }: Named, isGiven: (word: string) => boolean = () => false): string {
  const words = name.split(' ').filter((word, index) => index === 0 || !BEHIND.test(word));
  const [first = name, last = name] = [words[0], words.at(-1)];
  const timesAlone = (word: string): number => variants.find(({ form }) => form === word)?.count ?? 0;
  const ends = variants.filter(({ form }) => form.includes(' ') && name.endsWith(` ${form}`));
  const double = ends.find(
    ({ form }) => /^\p{Lu}/u.test(form) && !ARTICLE.test(form) && !isGiven(form.slice(0, form.indexOf(' '))),
  );
  if (timesAlone(first) > Math.max(timesAlone(last), double?.count ?? 0)) return first;
  if (double !== undefined && double.count >= timesAlone(last)) return double.form;
  const withParticle = ends.find(({ form }) => /^\p{Ll}/u.test(form));
  return timesAlone(last) === 0 ? (withParticle?.form ?? last) : last;
}

/** The same for all people of an archive, whose names tell which words are given names: those that begin most names. */
export function surnamesOf(people: readonly Authority[]): ReadonlyMap<Authority, string> {
  const begins = new Map<string, number>();
  for (const { name } of people)
    for (const [place, word] of name.split(' ').entries())
      begins.set(word, (begins.get(word) ?? 0) + (place === 0 ? 1 : -1));
  const isGiven = (word: string): boolean => (begins.get(word) ?? 0) >= 0;
  return new Map(people.map((person) => [person, surnameOf(person, isGiven)]));
}
