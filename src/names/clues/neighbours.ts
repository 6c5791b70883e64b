import { after, before, type Candidate } from '../candidate.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import { isPlace } from '../words/gazetteer.ts';
import type { Clue, Votes } from './clue.ts';

const names = WordClass.given | WordClass.family;

const inPlace = new Set('in at near into across throughout outside inside'.split(' '));
const toPlace = new Set('from to toward towards'.split(' '));
const beforePerson = new Set('by with against told met named called replaced late succeed between'.split(' '));

/** What somebody leads, or a country has: no body is called by the word before it. */
const led = /^(?:administration|presidency|government|regime|cabinet)$/;

/** Who lives in a place, who governs, guards and judges it, right behind its name. */
const ofPlace = /^(?:residents|villagers|inhabitants|governor|mayor|police|court)$/;

const noGiven = WordClass.word | WordClass.placeHead | WordClass.placeLead | WordClass.organisationLead;

/** `Ada Berg`: what follows `at` or `in` may be a person then (`he looked at Ada Berg`, `found in Ada Berg a friend`). */
function isFullName({ tokens }: Candidate): boolean {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  // Towns are called Kyle and Austin, but no Kyle Berg.
  const given = is(first, WordClass.given) && !is(first, noGiven);
  return tokens.length > 1 && given && is(last, names) && !is(last, WordClass.place | WordClass.placeHead);
}

/** One word that no list has, and no letters. */
function isUnknown({ tokens }: Candidate): boolean {
  return tokens.length === 1 && tokens[0]!.classes === 0 && tokens[0]!.shape === 'cap';
}

/** `the Wall`, `the Crown`, `the Foundation`: an English word, which has its capital for what it is here alone; not `the Saints`. */
function isThing({ tokens }: Candidate): boolean {
  const [word] = tokens;
  return tokens.length === 1 && word!.shape === 'cap' && isPlainWord(word!) && !word!.key.endsWith('s');
}

/** Whom somebody told, behind `the`: a paper or another body, unless it is an office. */
function isTold(candidate: Candidate): boolean {
  const told = /^(?:told|tells|telling)$/.test(before(candidate, 2)?.key ?? '');
  const office = WordClass.office | WordClass.honorific | WordClass.roleNoun | WordClass.people;
  // `The News` may be any.
  const any = candidate.tokens.length === 1 && is(candidate.tokens[0], WordClass.organisationHead);
  return told && !any && candidate.tokens[0]!.joined && !candidate.tokens.some((token) => is(token, office));
}

/** `Torvella-based`, `Torvella-born`: where somebody or something is from. */
function isBase(candidate: Candidate): boolean {
  const [last, next] = [candidate.tokens.at(-1)!, after(candidate)];
  // `Web-based`
  const thing = is(last, WordClass.word) && !is(last, WordClass.place);
  const hyphened = next?.start === last.end + 1 && !next.joined;
  return hyphened && last.shape === 'cap' && !thing && /^(?:based|born|area)$/.test(next.key);
}

/** One word that is a surname and no English word. */
function isSurname({ tokens }: Candidate): boolean {
  return tokens.length === 1 && is(tokens[0], WordClass.family) && !is(tokens[0], WordClass.word | WordClass.people);
}

/** `the Lindqvist administration`: somebody heads it. */
const leader: Votes = { person: 1.3, organisation: -0.5 };

/** Two words or three that are nobody's given name. */
function isUnlisted({ tokens, role }: Candidate): boolean {
  return (
    tokens.length > 1 && role === null && tokens.every((token) => token.shape === 'cap' && !is(token, WordClass.given))
  );
}

/** What is of somebody. */
const ofPerson =
  /^(?:case|death|murder|killing|arrest|detention|trial|assassination|execution|life|family|parents|name|works?|paintings?|poems?|son|daughter|wife|husband|mother|father|brother|sister)$/;

/** What a kind of place has before the name in other languages: `village de X`, `rio d’X`. */
const ofPlaceAbroad =
  /^(?:d['’]?|de|du|des|di|da|do|dos|das|del|dello|della|dell['’]|dei|von|van|la|le|les|el|los|las)$/;

/** `aldea X`, `village de X`, `barrio de la X`: a word for a kind of place right before, in another language. */
function isOfKind(candidate: Candidate): boolean {
  let distance = 1;
  while (distance < 3 && ofPlaceAbroad.test(before(candidate, distance)?.key ?? '')) distance++;
  // `la commune rurale de X`
  if (is(before(candidate, distance), WordClass.bodyAdjective)) distance++;
  const kind = before(candidate, distance);
  return kind?.shape === 'lower' && is(kind, WordClass.placeHead) && !is(kind, WordClass.function);
}

/** The small words around: `in X`, `the X`, `X neighbourhood`, `X's wife`. */
export const neighbours: Clue = {
  name: 'neighbours',
  looksAt: 'use',
  weigh(candidate) {
    const previous = before(candidate);
    const next = after(candidate);
    const commaBefore = previous?.key === ',';
    const follows = next?.joined && next.shape === 'lower';
    if (isBase(candidate)) return { person: -2.5, organisation: -2, place: 2.5 };
    const { foreign } = candidate.passage;
    const placed = follows && is(next, WordClass.placeHead) && next.key !== 'building';
    if (placed && (foreign || is(next, WordClass.word)) && next.key.length > 2) return { person: -2.5, place: 2.5 };
    // `Mong Torva residents`, `Hela governor Ada Berg`
    if (follows && ofPlace.test(next.key)) return { person: -2.5, organisation: -0.5, place: 2.5 };
    if (follows && led.test(next.key) && !isPlace(candidate.key)) return isSurname(candidate) ? leader : null;
    if (
      follows &&
      !isPlace(candidate.key) &&
      is(next, WordClass.organisationHead) &&
      is(next, WordClass.word) &&
      !is(next, WordClass.saying)
    )
      // By itself this tells no body: `Harambee initiative`, `Lisle-area schools`, `Mpala railway`.
      return { person: -1.5, organisation: 1.4 };
    if (
      next?.key === ',' &&
      is(after(candidate, 2), WordClass.place) &&
      !is(after(candidate, 2), names) &&
      !commaBefore
    )
      return { person: -0.8, place: 1.5 };
    const kindOf = previous?.key === 'of' ? before(candidate, 2) : undefined;
    if (kindOf?.shape === 'lower' && is(kindOf, WordClass.placeHead)) return { person: -2, place: 3 };
    if (foreign && isOfKind(candidate)) return { person: -2, place: 3 };
    // `Turkish | Mehmet Kaya`: a nationality right before.
    if (
      previous?.shape === 'cap' &&
      is(previous, WordClass.people) &&
      candidate.tokens[0]!.joined &&
      candidate.tokens.length > 1
    )
      return { person: 0.8 };
    // `he told the Torvan Mirror`, `she told The Torvan`
    if (previous?.key === 'the' && isTold(candidate)) return { person: -2.5, organisation: 2.2 };
    if (previous?.shape !== 'lower' && !(previous?.opensSentence && is(previous, WordClass.function))) return null;
    if (foreign && is(previous, WordClass.locative) && !isFullName(candidate))
      return { person: -1, place: isUnknown(candidate) && is(previous, WordClass.sureLocative) ? 2.1 : 1.2 };
    if (previous.key === 'the') return { person: -2.5, organisation: isThing(candidate) ? 0 : 1, place: 0 };
    // `the leaders of Reiwa Torvagumi`: what is of somebody in no list is as often of a party, a town, a people.
    if (previous.key === 'of' && isUnlisted(candidate) && !ofPerson.test(before(candidate, 2)?.key ?? ''))
      return { person: -0.6 };
    if (previous.key === 'a' || previous.key === 'an') return { person: -1.5, place: -1 };
    // `a nurse at UQTH`: letters are a body.
    if (previous.key === 'at' && candidate.tokens.length === 1 && candidate.tokens[0]!.shape === 'caps')
      return { person: -1.5, organisation: 1, place: 0.5 };
    if (inPlace.has(previous.key))
      return isFullName(candidate)
        ? { person: -0.7, place: 1 }
        : { person: -1.5, place: isThing(candidate) && !candidate.key.endsWith('er') ? 1.2 : 2 };
    if (toPlace.has(previous.key)) return { person: -0.3, place: 0.8 };
    // `the victim was identified as Omar Nasri`
    if (previous.key === 'as' && before(candidate, 2)?.key === 'identified') return { person: 1.2 };
    if (beforePerson.has(previous.key)) return { person: 0.6 };
    return null;
  },
};
