import type { Authority } from '../model.ts';

/** Stands behind a surname and is no part of it: a generation, or what is in brackets. */
const BEHIND = /^(?:(?:jr|sr|ii|iii|iv)\.?$|\P{L})/iu;

/**
 * The part of a person's name that a list by surname goes by. As cataloguers do, it follows what is written: of the
 * name's first and last word the one that stands alone more often (`Xi` of Xi Jinping), with the small words that are
 * never left out before it (`von der Leyen`); where neither does, the last.
 *
 * @example surnameOf({ name: 'Ada Berg', variants: [{ form: 'Ada', count: 1 }, { form: 'Berg', count: 7 }] }) // 'Berg'
 */
export function surnameOf({ name, variants }: Pick<Authority, 'name' | 'variants'>): string {
  const words = name.split(' ').filter((word, index) => index === 0 || !BEHIND.test(word));
  const [first = name, last = name] = [words[0], words.at(-1)];
  const timesAlone = (word: string): number => variants.find(({ form }) => form === word)?.count ?? 0;
  if (timesAlone(first) > timesAlone(last)) return first;
  const withParticle = variants.find(({ form }) => /^\p{Ll}.* /u.test(form) && name.endsWith(` ${form}`));
  return timesAlone(last) === 0 ? (withParticle?.form ?? last) : last;
}
