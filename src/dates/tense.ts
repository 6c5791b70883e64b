import type { Surroundings } from './recogniser.ts';
import { type Cue, type Tense, cuesIn } from './tense-cues.ts';

/** How far a verb may stand from the day that it governs, in UTF-16 units. */
const REACH = 110;

/**
 * Where a sentence ends: a full stop after a word of some length, or a short one in small letters before a capital, so
 * that `Aug. 3`, `J. Doe` and `Marl vs. Orrin` do not count.
 */
const SENTENCE_END =
  /(?:\p{L}{4,}|[\d)"”’'])[.!?]["”’')]*\s|(?<![\p{L}.])(?!(?:vs|etc|no|al)\.)\p{Ll}{2,3}[.!?]["”’')]*\s+(?=["“‘]?\p{Lu})|\n\s*\n/gu;

/** Cheap to test: what has none of these marks is no end of a sentence. */
const MAY_END = /[.!?]["”’')]*\s|\n\s*\n/;

/** The sentence around a day expression, without the expression itself. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** The sentence that an expression stands in, as far as a verb may stand from it. */
export function sentenceAround({ text, start, end }: Surroundings): Sentence {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = MAY_END.test(after) ? after.search(SENTENCE_END) : -1;
  return { before: before.slice(lastSentenceEnd(before)), after: stop < 0 ? after : after.slice(0, stop) };
}

function lastSentenceEnd(text: string): number {
  if (!MAY_END.test(text)) return 0;
  let last = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) last = SENTENCE_END.lastIndex;
  return last;
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
  [directly('is|are'), 'future'],
  [directly('(?:ahead|(?:on|at)\\s+the\\s+eve)\\s+of|(?:run-?up|lead-?up)\\s+to'), 'future'],
  [directly('due|scheduled|slated|(?:adjourned|postponed|put\\s+off|moved)\\s+to'), 'future'],
];

const BEHIND = directly('since|(?:years?|quarter|half|months|period|season|term)\\s+ended(?:\\s+on)?');

/** Whether what stands directly before a day keeps it from lying ahead: `since January 1`, `the year ended June 30`. */
export function liesBehind({ text, start }: Surroundings): boolean {
  return BEHIND.test(text.slice(Math.max(0, start - REACH), start));
}

type TenseRule = (sentence: Sentence) => Tense | null;

/** How all of these end, or a time of day behind them: cheap to test, and seldom so. */
const PREPOSITION_END =
  /(?:since|until|of|dated|till|by|as|than|effective|starting|beginning|is|are|due|scheduled|slated|to|for|the|on|m\.?|\d|noon|midnight|late|early)$/iu;
const LONGEST_END = 'scheduled'.length;

function endsInPreposition(before: string): boolean {
  const words = before.trimEnd();
  return words.length < before.length && PREPOSITION_END.test(words.slice(-LONGEST_END));
}

const FOR = directly('for');

/** `called a strike for Friday` plans, `blamed for Friday’s attack` looks back. */
const byWhatItIsFor: TenseRule = ({ before, after }) => (FOR.test(before) && !/^['’]s\b/.test(after) ? 'future' : null);

const byPreposition: TenseRule = (sentence) => {
  const { before } = sentence;
  if (!endsInPreposition(before)) return null;
  return PREPOSITIONS.find(([pattern]) => pattern.test(before))?.[1] ?? byWhatItIsFor(sentence);
};

/** Whether a cue and the day stand in one clause, as far as commas tell. */
const reaches = (cue: Cue, before: string): boolean => cue.kind !== 'colour' && !before.slice(cue.end).includes(',');

/** `The search continues after Friday’s storm`: a verb in the present says nothing of what a day belongs to. */
const governs = ({ kind }: Cue, after: string): boolean =>
  (kind !== 'present' && kind !== 'plan') || !/^['’]s\b/.test(after);

/** The nearest verb before the day, the first after it, or the one that it stands in front of: `the ministry on Sunday issued`. */
const byVerb: TenseRule = ({ before, after }) => {
  const cues = cuesIn(before).filter((cue) => governs(cue, after));
  const ahead = cues.findLast(({ kind }) => kind !== 'plan');
  if (ahead && reaches(ahead, before)) return ahead.tense;
  const next = cuesIn(after).find(({ kind }) => kind === 'verb' || kind === 'present');
  const beside = next && /^\W*$/u.test(after.slice(0, next.at)) ? next : undefined;
  const planned = cues.findLast((cue) => cue.kind === 'plan' && reaches(cue, before));
  return (beside ?? planned ?? ahead ?? next)?.tense ?? null;
};

/**
 * The tense of the words that a day expression goes with, or null where none shows: what stands
 * directly before it, the verb beside it, the nearest verb before it in its sentence, the first after it.
 */
export function tenseAt(around: Surroundings): Tense | null {
  const sentence = sentenceAround(around);
  return byPreposition(sentence) ?? byVerb(sentence);
}
