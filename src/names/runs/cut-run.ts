import { joinsCause } from './causes.ts';
import { dropOpening } from './drop-opening.ts';
import type { Run } from './find-runs.ts';
import { hasHead, heads, isSureGiven, isTitle, names, offices } from './piece.ts';
import { tellsTime } from './tells-time.ts';
import type { Passage, Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { trimJoins } from './trim-joins.ts';
import { WordClass } from '../words/word-classes.ts';

/** Small words that are family or given names of East Asia, England or the North as well. */
const smallNames = /^(?:an|so|do|you|he|will|may|no|per)$/;

/** Whether the capitals behind a word end in the word for a body. */
function endsInBody(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (tokens[last + 1]?.joined && tokens[last + 1]!.shape === 'cap') last++;
  return last > at + 1 && is(tokens[last], WordClass.organisationHead);
}

/** Whether a word inside a run is no part of a name. */
function cutsHere({ tokens, titleCase, foreign }: Passage, at: number): boolean {
  const [token, previous] = [tokens[at]!, tokens[at - 1]];
  if (token.shape === 'lower' || (token.shape === 'initial' && !token.opensSentence)) return false;
  if (is(token, WordClass.calendar)) return tellsTime(tokens, at);
  // `Mothers Against Violence`
  if (at > 0 && joinsCause(tokens, at)) return false;
  // `US`, `WHO`, `IT` are no small words, except where all is in capitals.
  if (is(token, WordClass.function) && (token.shape !== 'caps' || titleCase)) {
    // `the All Progressives Congress`
    if (token.key === 'all' && !token.opensSentence && !titleCase && endsInBody(tokens, at)) return false;
    // `Salvatore Lo Torva`: inside a sentence other languages give small words a capital only in names.
    if (foreign && !titleCase && !token.opensSentence) return false;
    const inside = previous?.joined === true && previous.shape === 'cap';
    return token.opensSentence || titleCase || !is(token, names) || !(inside || smallNames.test(token.key));
  }
  if (token.shape === 'initial') return false;
  return titleCase && isPlainWord(token) && !is(token, offices | heads | WordClass.department | WordClass.people);
}

/** `Ministry of Home Affairs | Prem Berg`: no department is called by a given name and a surname. */
function endsDepartment(tokens: readonly Token[], { from, to }: Run, at: number): boolean {
  const [before, given, surname] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!/^(?:ministry|department|directorate)$/.test(tokens[from]!.key) || at < from + 3 || at + 1 >= to) return false;
  return isPlainWord(before) && !is(given, WordClass.word | WordClass.place) && !isPlainWord(surname!);
}

/** A capital that is no title: behind a title `Sovereign Council` is a body, `of Mission` is none. */
const isNamed = (token: Token): boolean => token.shape === 'cap' && !isTitle(token);

/** A given name, or a word of no list before a surname: `Keneshbek Torvanov`. */
const isGivenLike = (given: Token, surname: Token): boolean =>
  isSureGiven(given) || (given.shape === 'cap' && given.classes === 0 && is(surname, WordClass.family));

/** `University of Havana | Julio Berg`, `Indigenous Australians | Julian Berg`: a person behind whom or what he is of. */
function endsBody(tokens: readonly Token[], { from, to }: Run, at: number): boolean {
  const [of, before, given, surname] = [tokens[at - 2]!, tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (at + 1 >= to || !isGivenLike(given, surname!) || surname!.shape !== 'cap' || isPlainWord(surname!)) return false;
  // Not `Mayor of Austin Ada Berg`, whose office he holds.
  const titled = tokens.slice(from, at).some(isTitle);
  const isOf = of.key === 'of' && is(before, WordClass.place) && !titled;
  const arePeople = is(before, WordClass.people) && before.key.endsWith('s') && !is(before, names);
  // `Fox News | Ada Berg`, `European Union | Ada Berg`
  const headed = is(before, WordClass.organisationHead) && (isPlainWord(before) || isPlainWord(of));
  const isBody = (headed || is(before, WordClass.knownBody)) && (!titled || isNamed(of));
  if (!isOf && !arePeople && !isBody) return false;
  // `University of Havana Julio Berg Institute`
  return !hasHead(tokens.slice(at, to));
}

/** Whether a given name inside a run begins another person’s name. */
function beginsAnother(tokens: readonly Token[], run: Run, at: number): boolean {
  const { from } = run;
  if (at < from + 2) return false;
  if (endsBody(tokens, run, at)) return true;
  if (!is(tokens[at], WordClass.given)) return false;
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
