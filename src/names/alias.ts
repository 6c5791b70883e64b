import { type Candidate, before } from './candidate.ts';
import { isPlace } from './words/gazetteer.ts';
import { heads } from './runs/piece.ts';
import { is } from './words/tokenise.ts';
import { WordClass } from './words/word-classes.ts';

/** How far before the name the words that introduce it are looked for. */
const reach = 8;

/** What stands right before a name that somebody goes by, whether or not it is in quotation marks. */
const introduces = /(?:^| )(?:nicknamed|alias|aka|known(?: \S+){0,4} as|rumou?red to be)(?: the)?(?: mysterious)?$/;

/** The same, where only quotation marks tell that a name follows: `who became ‘Dark Horse’`. */
const introducesQuoted =
  /(?:^| )(?:dubbed|(?:him|her)self as|who (?:became|was|is)|nickname|pseudonym|moniker|stage name)(?: the)?$/;

/** The last words of all of these: most names stand behind another, so that nothing more need be looked at. */
const lastWords = new Set(
  'nicknamed alias aka as be the mysterious dubbed became was is nickname pseudonym moniker name'.split(' '),
);

const quote = /^["'“‘`]$/;

/** Words that tell that it is a person who is called so. */
const somebody = /(?:^| )(?:who|whom|those|he|she|him|her|himself|herself|man|woman|source|born)(?: |$)/;

/** Words that no person goes by. */
const noAlias = heads | WordClass.people | WordClass.office | WordClass.organisationLead | WordClass.knownBody;

/** Whether the text says that somebody goes by this name: `Ada Berg, known to the world as “Dark Horse”`. */
export function isAlias(candidate: Candidate): boolean {
  const quoted = quote.test(before(candidate)?.text ?? '');
  if (!lastWords.has(before(candidate, quoted ? 2 : 1)?.key ?? '')) return false;
  if (isPlace(candidate.key) || candidate.tokens.some((token) => is(token, noAlias))) return false;
  const words: string[] = [];
  let person = false;
  for (let distance = quoted ? 2 : 1; distance <= reach; distance++) {
    const token = before(candidate, distance);
    if (!token || token.key === '.') break;
    person ||= token.shape === 'cap' && is(token, WordClass.given | WordClass.family);
    person ||= token.shape === 'lower' && is(token, WordClass.roleNoun);
    words.unshift(token.key);
  }
  const text = words.join(' ');
  return (introduces.test(text) || (quoted && introducesQuoted.test(text))) && (person || somebody.test(text));
}
