import { joinsCause } from './causes.ts';
import type { Run } from './find-runs.ts';
import { heads, names, offices } from './piece.ts';
import type { Passage, Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** What begins a name in other languages too; another word at the head of a sentence may be anything. */
const beginsName =
  heads | WordClass.organisationLead | WordClass.placeLead | WordClass.place | WordClass.people | WordClass.knownBody;

/** How many: `Twenty Torva | villagers`. */
const counts =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-[a-z]+)?$/;

/** Whether the run says how many of whom: `Three Torva villagers`, but `Seven Network` and `Three Gorges`. */
function isCount(tokens: readonly Token[], { from, to }: Run): boolean {
  const counted = tokens[to];
  return to - from > 1 && counts.test(tokens[from]!.key) && counted?.shape === 'lower' && /[^s]s$/.test(counted.key);
}

/** People whom a sentence may begin with, and whose body follows: `Fighters of the | Torva Front`. */
const people =
  /^(?:fighters|workers|troops|forces|guards|guardians|reporters|associates|companies|parties|schools|services)$/;

const isQuote = (token: Token | undefined) => token !== undefined && /^["'“”‘’`]$/.test(token.text);

/**
 * Takes the first word of a sentence off, where its capital is due to the place. `small` holds the words that the
 * article writes small.
 */
export function dropOpening({ tokens, foreign }: Passage, run: Run, small: ReadonlySet<string>): Run {
  const first = tokens[run.from]!;
  // `known as “Deep Blue”`: what fills its quotation marks is a name as a whole.
  const fills = isQuote(tokens[run.from - 1]) && (isQuote(tokens[run.to]) || isQuote(tokens[run.to + 1]));
  const letters = first.shape === 'caps' && is(first, WordClass.place);
  if (!first.opensSentence || fills || letters || is(first, names | offices | WordClass.department)) return run;
  if (isCount(tokens, run)) return { from: run.from + 1, to: run.to };
  // `Torva Belediyesi`: a word that no list has in front of the head of a body is its name.
  const named = first.classes === 0 && is(tokens[run.from + 1], WordClass.organisationHead);
  if (foreign && run.to - run.from > 1 && first.shape === 'cap' && !named && !is(first, beginsName))
    return { from: run.from + 1, to: run.to };
  if (people.test(first.key) && tokens[run.from + 1]?.key === 'of' && run.to - run.from > 2)
    return { from: run.from + 2, to: run.to };
  const verbal = is(first, WordClass.word) && /(?:ing|ly|ed)$/.test(first.key);
  const opening = is(first, WordClass.saying) || verbal || (isPlainWord(first) && small.has(first.key));
  const second = tokens[run.from + 1];
  // `Save the Children`, `Street Vendors’ Union`
  const headed = run.to - run.from > 1 && (is(second, heads) || joinsCause(tokens, run.from + 1));
  return opening && !headed ? { from: run.from + 1, to: run.to } : run;
}
