import { nameless } from './lists/name-words.ts';
import { isPeople } from './words/gazetteer.ts';
import type { SettledForm } from './kinds/settled-form.ts';
import { is, isPlainWord } from './words/tokenise.ts';
import { WordClass } from './words/word-classes.ts';

/** Why a form that looks like a name is none, whatever its clues say. */
type Objection = (form: SettledForm) => boolean;

/** What ties a single word to a name. */
const tied: readonly string[] = ['part-of-full-name', 'alias'];

/** Letters of an alphabet by themselves: `Block B`, `So did I. I want`. A sign of Chinese or Korean may well be a name. */
const singleLetter: Objection = ({ key }) =>
  ((key.length <= 2 && /^\P{L}*\p{L}\P{L}*$/u.test(key)) || /^\p{L}(?: \p{L})+$/u.test(key)) &&
  !/[\p{Script=Han}\p{Script=Hangul}]/u.test(key);

/** How somebody is addressed by a surname alone, though it is an English word. */
const address = /^(?:mr|mrs|ms|miss|mx|dr|prof|justice|judge|gen|col|capt|lt|sgt)\.?$/i;

/**
 * An English word alone behind what looks like an office: `General Sales | Tax`, `Chief | Engineering Adviser`.
 * Who is called by such a surname is addressed (`Mr Cook`), or named in full somewhere in the article.
 */
const plainWordAlone: Objection = ({ kind, rule, candidates }) =>
  kind === 'person' &&
  !tied.includes(rule) &&
  candidates.every(({ tokens, role }) => tokens.length === 1 && isPlainWord(tokens[0]!) && !address.test(role ?? ''));

/** A word that no list of names has, in a language of which less is known: German nouns have a capital too. */
const foreignWordAlone: Objection = ({ kind, rule, candidates }) =>
  kind === 'person' &&
  !tied.includes(rule) &&
  candidates.every(
    ({ tokens, role, passage }) =>
      passage.foreign && tokens.length === 1 && role === null && !is(tokens[0], WordClass.given | WordClass.family),
  );

/** `Costa Rican`, `New Yorkers` */
const peopleOfPlace: Objection = ({ key }) => key.includes(' ') && isPeople(key);

/** `Kurdish fighters`: what tells whose they are is no body by itself. */
const peopleAlone: Objection = ({ key, kind, candidates }) => {
  const [first] = candidates[0]!.tokens;
  const body = WordClass.knownBody | WordClass.team | WordClass.organisationHead;
  return kind === 'organisation' && !key.includes(' ') && is(first, WordClass.people) && !is(first, body);
};

const namelessWords = new Set(nameless.trim().split(/\s+/));

/** `the Internet`, `the Bible`, `Medicaid`. */
const thing: Objection = ({ key, kind }) => kind === 'organisation' && namelessWords.has(key);

const objections: readonly Objection[] = [
  singleLetter,
  peopleOfPlace,
  peopleAlone,
  thing,
  plainWordAlone,
  foreignWordAlone,
];

/** Whether any objection holds. */
export function isNoName(form: SettledForm): boolean {
  return objections.some((objects) => objects(form));
}
