import type { Surroundings } from './recogniser.ts';

/** Words that put what follows into the future: `will`, `is to`, `scheduled for`, `until`, `upcoming`. */
const FUTURE = new RegExp(
  [
    "(?:will|shall|won't|'ll|’ll|going\\s+to)(?:\\s+(?:not|also|be|have|been|\\w+ly))*(?:\\s+\\w+ed\\b)?",
    '(?:is|are)\\s+(?:also\\s+)?(?:to|due|set|scheduled|expected|slated|likely|planned|poised|supposed)\\b',
    '(?:due|set|scheduled|expected|expects?|slated|plans?|planning|planned|hopes?|intends?|wants?|prepar(?:es?|ing))\\s+(?:to|for|by|on)\\b(?:\\s+be\\s+\\w+ed\\b)?',
    '(?:due|scheduled|slated|expected|upcoming|forthcoming|deadline|ahead\\s+of|by|until|till)',
  ].join('|'),
  'gi',
);

/** Words that put what they govern into the past. */
const PAST = new RegExp(
  '\\b(?:(?:was|were|had|said|told|did|took|made|came|went|met|held|gave|got|saw|began|fell|rose|won|lost|led|left|shot|sent|spoke|struck|hit|cut|set off|put|ran|broke|wrote|drew|sought|found|brought|fought|killed|became|knew|thought|chose|grew|paid|sold|bought|called)|(?!need|speed|feed|indeed|hundred|united|seed|breed)\\p{L}{2,}ed)\\b',
  'giu',
);

/** How far a verb may stand from the day that it governs, in UTF-16 units. */
const REACH = 110;

interface Cue {
  readonly at: number;
  readonly end: number;
  readonly tense: 'past' | 'future';
}

function cuesIn(clause: string): readonly Cue[] {
  const future = [...clause.matchAll(FUTURE)]
    .filter((match) => !/\p{L}/u.test(clause[match.index - 1] ?? ' '))
    .map((match): Cue => ({ at: match.index, end: match.index + match[0].length, tense: 'future' }));
  const past = [...clause.matchAll(PAST)]
    .map((match): Cue => ({ at: match.index, end: match.index + match[0].length, tense: 'past' }))
    .filter((cue) => !future.some((other) => cue.at >= other.at && cue.at < other.end));
  return [...future, ...past].toSorted((a, b) => a.at - b.at);
}

/** Where a sentence ends: a full stop after a word of some length, so that `Aug. 3` and `J. Doe` do not count. */
const SENTENCE_END = /(?:\p{L}{4,}|[\d)"”’'])[.!?]["”’')]*\s|\n\s*\n/gu;

/**
 * The tense of the words that a day expression goes with, or null where none shows: the nearest verb
 * before it in its sentence, else the first after it.
 */
export function tenseAt({ text, start, end }: Surroundings): 'past' | 'future' | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = [...before.matchAll(SENTENCE_END)].at(-1);
  const ahead = cuesIn(cut ? before.slice(cut.index + cut[0].length) : before).at(-1);
  if (ahead) return ahead.tense;
  const after = text.slice(end, end + REACH);
  const stop = after.search(SENTENCE_END);
  return cuesIn(stop < 0 ? after : after.slice(0, stop))[0]?.tense ?? null;
}
