/** `ul`, `uz` of the names that Urdu and Bengali papers write apart: it belongs to the word before. */
const closing = /^u[drlnsz]$/;

/** The article before `Din`, where that is the end of a name: `Nour al Din`, `Noor ud Deen`. */
const article = /^(?:al|el|ul|[aeiu]d)$/;
const din = /^d(?:in|een|ine|yn)$/;

/** Both in one word: `Nour al-Din`, `Nour Eddine`. */
const withArticle = /^(?:[aeiu][ld]-?)d(?:in|een|ine|yn)$/;

/** And that with what it closes: `Noureddine`, `Zia-ud-Din`, as Turks write it `Nurettin`. */
const whole = /^(.{3,}?)-?[aeiu]?(?:dd|tt|[ld]-d)(?:in|een|ine|yn)$/;

/** Names of God before which papers write the `ur`, apart or not, or leave it out: `Zia ur Rehman`, `Habibur Rahman`. */
const behindUr = /^r(?:[ae]hm|ah[ie]|auf|ash[ie]|azz?aq)/;
const ur = /^(?!abd)(.{3,})ur$/;

/** `Mohammadreza` is `Mohammad Reza`: the two are written apart as often, but no surname is (`Mohammadzadeh`). */
const muhammad = /^(m[ou]hamm?[ae]d)-?(.{3,})$/;
const apart = (part: string, at: number, all: readonly string[]): readonly string[] =>
  part[0] === 'm' && at < all.length - 1 ? (muhammad.exec(part)?.slice(1) ?? [part]) : [part];

/**
 * The folded words of a name with those made one that papers write together or apart as they please, in one spelling.
 * What would leave a single word stays as it is.
 *
 * @example joinParts(['noor', 'ul', 'amin', 'baloch']) // ['noorul', 'amin', 'baloch']
 * @example joinParts(['nour', 'al-din', 'tarifi']) // ['nourdin', 'tarifi'], as of ['noureddine', 'tarifi']
 */
export function joinParts(written: readonly string[]): readonly string[] {
  const parts = written.flatMap(apart);
  const words: string[] = [];
  parts.forEach((part, at) => {
    const [before, last] = [words.at(-1), words.length - 1];
    if (before === undefined) words.push(part.replace(whole, '$1din'));
    else if (last > 0 && article.test(before) && din.test(part)) words.splice(-2, 2, `${words.at(-2)!}din`);
    else if (withArticle.test(part)) words[last] = `${before}din`;
    else if (at < parts.length - 1 && closing.test(part) && !din.test(parts[at + 1]!)) words[last] = before + part;
    else {
      if (behindUr.test(part)) words[last] = before.replace(ur, '$1');
      words.push(part.replace(whole, '$1din'));
    }
  });
  return words.length > 1 ? words : parts;
}
