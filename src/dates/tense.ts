import type { Surroundings } from './recogniser.ts';
import { type Cue, type Tense, cuesIn } from './tense-cues.ts';

/** How far a verb may stand from the day that it governs, in UTF-16 units. */
const REACH = 110;

/** Where a sentence ends: a full stop after a word of some length, so that `Aug. 3` and `J. Doe` do not count. */
const SENTENCE_END = /(?:\p{L}{4,}|[\d)"”’'])[.!?]["”’')]*\s|\n\s*\n/gu;

/** The sentence around a day expression, without the expression itself. */
interface Sentence {
  readonly before: string;
  readonly after: string;
}

function sentenceAround({ text, start, end }: Surroundings): Sentence {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = [...before.matchAll(SENTENCE_END)].at(-1);
  const after = text.slice(end, end + REACH);
  const stop = after.search(SENTENCE_END);
  return {
    before: cut ? before.slice(cut.index + cut[0].length) : before,
    after: stop < 0 ? after : after.slice(0, stop),
  };
}

/** A time of day that may stand between a preposition and its day: `until 9 a.m. Tuesday`. */
const TIME = '(?:(?:\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?|noon|midnight|late|early)\\s+(?:on\\s+)?)?';
const directly = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})\\s+${TIME}(?:the\\s+)?$`, 'iu');

/** Words directly before a day that say on which side it lies, the more particular first. */
const PREPOSITIONS: readonly (readonly [RegExp, Tense])[] = [
  [directly('since|not\\s+until|as\\s+of|dated'), 'past'],
  [/(?<!\p{L})had\s[^,]*\sby\s+$/iu, 'past'],
  [
    directly('until|till|by|as\\s+(?:early|soon|late)\\s+as|no\\s+later\\s+than|effective|starting|beginning'),
    'future',
  ],
  [directly('due|scheduled|slated|(?:adjourned|postponed|put\\s+off|moved)\\s+to'), 'future'],
];

type TenseRule = (sentence: Sentence) => Tense | null;

const byPreposition: TenseRule = ({ before }) => PREPOSITIONS.find(([pattern]) => pattern.test(before))?.[1] ?? null;

const FOR = directly('for');

/** `called a strike for Friday` plans, `blamed for Friday’s attack` looks back. */
const byWhatItIsFor: TenseRule = ({ before, after }) => (FOR.test(before) && !/^['’]s\b/.test(after) ? 'future' : null);

/** Whether a cue and the day stand in one clause, as far as commas tell. */
const reaches = (cue: Cue, before: string): boolean => cue.kind !== 'colour' && !before.slice(cue.end).includes(',');

const nearestBefore = ({ before }: Sentence): Cue | undefined => cuesIn(before).at(-1);
const firstAfter = ({ after }: Sentence): Cue | undefined => cuesIn(after).find(({ kind }) => kind === 'verb');

/** The verb that the day stands in front of: `the ministry on Sunday issued`. */
const byVerbBesideIt: TenseRule = (sentence) => {
  const ahead = nearestBefore(sentence);
  const beside = firstAfter(sentence);
  return beside && /^\W*$/u.test(sentence.after.slice(0, beside.at)) && !(ahead && reaches(ahead, sentence.before))
    ? beside.tense
    : null;
};

const byVerbBefore: TenseRule = (sentence) => nearestBefore(sentence)?.tense ?? null;
const byVerbAfter: TenseRule = (sentence) => firstAfter(sentence)?.tense ?? null;

const TENSE_RULES: readonly TenseRule[] = [byPreposition, byWhatItIsFor, byVerbBesideIt, byVerbBefore, byVerbAfter];

/**
 * The tense of the words that a day expression goes with, or null where none shows: what stands
 * directly before it, the verb beside it, the nearest verb before it in its sentence, the first after it.
 */
export function tenseAt(around: Surroundings): Tense | null {
  const sentence = sentenceAround(around);
  for (const rule of TENSE_RULES) {
    const tense = rule(sentence);
    if (tense) return tense;
  }
  return null;
}
