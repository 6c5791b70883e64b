import { joinsCause } from './causes.ts';
import type { Run } from './find-runs.ts';
import { surnameParticles } from './lists/name-words.ts';
import { heads, names, offices } from './piece.ts';
import type { Passage, Token } from './token.ts';
import { is, isCapitalised, isPlainWord } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** Short forms that are names and words as well: days only where a number or a full stop follows. */
const shortDay = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/;
const monthsThatAreNames = /^(?:april|may|june|august|summer|ramzan|ramadan|milad|eid)$/;

/** Small words that are family or given names of East Asia or England as well. */
const smallNames = /^(?:an|so|do|you|he|will|may|no)$/;

function isMiddleName(previous: Token | undefined): boolean {
  return previous?.shape === 'cap' && is(previous, WordClass.given);
}

/** `told June Sanders`, but not `in June Sanders said`, `5 May Sanders said` or `the June Sanders memo`. */
function isGivenName(previous: Token | undefined, next: Token | undefined): boolean {
  const dated =
    previous !== undefined &&
    (previous.shape === 'number' ||
      /^(?:in|on|of|the|since|until|till|by|from|to|this|last|next|late|early|mid|and|between|before|after|every|through|during|,)$/.test(
        previous.key,
      ));
  return !dated && next?.shape === 'cap' && next.joined && is(next, WordClass.family) && !isPlainWord(next);
}

/** Days that West Africans are called by. */
const daysThatAreNames = /^(?:sunday|monday|friday)$/;

/** `Mr Sunday Okon`, `… , Sunday Okon and …`; but `said Sunday Okon`. */
function isNamedAfterDay(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (previous === undefined || next?.shape !== 'cap' || !next.joined || isPlainWord(next)) return false;
  if (isCapitalised(previous) && is(previous, offices)) return true;
  return /^(?:,|and)$/.test(previous.key) && is(next, names);
}

function cutsHere({ tokens, titleCase, foreign }: Passage, at: number): boolean {
  const [token, previous, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (token.shape === 'lower' || (token.shape === 'initial' && !token.opensSentence)) return false;
  if (is(token, WordClass.calendar)) {
    // `PM Karim Dad`, but `at 3 PM Karim Dad`
    if (token.key === 'pm') return previous?.shape === 'number';
    if (shortDay.test(token.key)) return next?.shape === 'number' || token.text.endsWith('.') || next?.text === '.';
    if (daysThatAreNames.test(token.key)) return !isNamedAfterDay(tokens, at);
    return !monthsThatAreNames.test(token.key) || !(isMiddleName(previous) || isGivenName(previous, next));
  }
  // `US`, `WHO`, `IT` are no small words, except where all is in capitals.
  // `Mothers Against Violence`
  if (at > 0 && joinsCause(tokens, at)) return false;
  if (is(token, WordClass.function) && (token.shape !== 'caps' || titleCase)) {
    // `Salvatore Lo Torva`: inside a sentence other languages give small words a capital only in names.
    if (foreign && !titleCase && !token.opensSentence) return false;
    const inside = previous?.joined === true && previous.shape === 'cap';
    return token.opensSentence || titleCase || !is(token, names) || !(inside || smallNames.test(token.key));
  }
  if (token.shape === 'initial') return false;
  return titleCase && isPlainWord(token) && !is(token, offices | heads | WordClass.department | WordClass.people);
}

/** What begins a name in other languages too; another word at the head of a sentence may be anything. */
const beginsName =
  heads | WordClass.organisationLead | WordClass.placeLead | WordClass.place | WordClass.people | WordClass.knownBody;

const isQuote = (token: Token | undefined) => token !== undefined && /^["'“”‘’`]$/.test(token.text);

/** Takes the first word of a sentence off, where its capital is due to the place. */
function dropOpening({ tokens, foreign }: Passage, run: Run, small: ReadonlySet<string>): Run {
  const first = tokens[run.from]!;
  // `known as “Deep Blue”`: what fills its quotation marks is a name as a whole.
  const fills = isQuote(tokens[run.from - 1]) && (isQuote(tokens[run.to]) || isQuote(tokens[run.to + 1]));
  const letters = first.shape === 'caps' && is(first, WordClass.place);
  if (!first.opensSentence || fills || letters || is(first, names | offices | WordClass.department)) return run;
  if (foreign && run.to - run.from > 1 && first.shape === 'cap' && !is(first, beginsName))
    return { from: run.from + 1, to: run.to };
  const verbal = is(first, WordClass.word) && /(?:ing|ly|ed)$/.test(first.key);
  const opening = is(first, WordClass.saying) || verbal || (isPlainWord(first) && small.has(first.key));
  const second = tokens[run.from + 1];
  // `Save the Children`, `Street Vendors’ Union`
  const headed = run.to - run.from > 1 && (is(second, heads) || joinsCause(tokens, run.from + 1));
  return opening && !headed ? { from: run.from + 1, to: run.to } : run;
}

/** Small words that surnames begin with. */
const surnameStarts = new Set(surnameParticles.split(' '));

/**
 * Takes the small words off both ends that only join. Behind a title a small word may begin the surname:
 * `Mr | de Berg`, `President | van der Berg`.
 */
export function trimJoins<T extends Run & { readonly titleFrom?: number | null }>(tokens: readonly Token[], run: T): T {
  let { from, to } = run;
  const titled = (run.titleFrom ?? null) !== null;
  const joins = ({ shape, key }: Token): boolean => shape === 'lower' && !(titled && surnameStarts.has(key));
  while (from < to && joins(tokens[from]!)) from++;
  while (to > from && tokens[to - 1]!.shape === 'lower') to--;
  // Copying costs more than looking, and most runs have no such words.
  return from === run.from && to === run.to ? run : { ...run, from, to };
}

/** `Ministry of Home Affairs | Prem Berg`: no department is called by a given name and a surname. */
function endsDepartment(tokens: readonly Token[], { from, to }: Run, at: number): boolean {
  const [before, given, surname] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!/^(?:ministry|department|directorate)$/.test(tokens[from]!.key) || at < from + 3 || at + 1 >= to) return false;
  return isPlainWord(before) && !is(given, WordClass.word | WordClass.place) && !isPlainWord(surname!);
}

/** Whether a given name inside a run begins another person’s name. */
function beginsAnother(tokens: readonly Token[], run: Run, at: number): boolean {
  const { from } = run;
  if (at < from + 2 || !is(tokens[at], WordClass.given)) return false;
  if (endsDepartment(tokens, run, at)) return true;
  // `Ada Berg Ada M. Berg`: two names that ran together when the page was copied.
  if (tokens[at]!.key === tokens[from]!.key) return true;
  // `Robert Westing Sr. | Gary Stone`, but `King Jr. Memorial`
  return at > from + 2 && /^[js]r\.$/i.test(tokens[at - 1]!.text);
}

/** A quotation mark or a bracket: the only other mark inside a run is the comma of a list. */
const encloses = ({ shape, text }: Token): boolean => shape === 'mark' && text !== ',';

/**
 * Cuts a run at days, months and words of no name. `small` holds the words that the article writes small: a
 * capital on them at the head of a sentence says nothing.
 */
export function cutRun(passage: Passage, whole: Run, small: ReadonlySet<string>): Run[] {
  const { tokens } = passage;
  const run = dropOpening(passage, whole, small);
  const parts: Run[] = [];
  let from = run.from;
  let quoted = false;
  for (let at = run.from; at < run.to; at++) {
    // `Vito ‘The Chin’ Greco`: what stands in quotation marks inside a name is never cut.
    if (encloses(tokens[at]!)) quoted = !quoted;
    const closes = at > run.from && encloses(tokens[at - 1]!);
    if (!quoted && beginsAnother(tokens, run, at)) {
      parts.push({ from, to: at });
      from = at;
    }
    if (quoted || closes || !cutsHere(passage, at)) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
  parts.push({ from, to: run.to });
  return parts.map((part) => trimJoins(tokens, part)).filter((part) => part.to > part.from);
}
