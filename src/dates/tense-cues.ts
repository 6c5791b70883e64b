/** The side of the day of publication on which a day lies. */
export type Tense = 'past' | 'future';

/**
 * The verb of a clause (`will meet`, `said`), one in the present (`opens`), one that hangs on it (`to be held`), another
 * word (`upcoming`), or what is a noun or an infinitive too (`vote`): it counts where no verb of its clause does.
 */
export type CueKind = 'verb' | 'present' | 'infinitive' | 'colour' | 'plan';

/** A word or group of words that shows a tense. Offsets count in the text searched. */
export interface Cue {
  readonly at: number;
  readonly end: number;
  readonly tense: Tense;
  readonly kind: CueKind;
}

interface CueForm {
  readonly tense: Tense;
  readonly kind: CueKind;
  readonly pattern: RegExp;
}

/** Verbs stand in small letters: a capital makes `Will` and `Ahmed` names. */
const words = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, 'g');

/** Verbs of wish and command, whose infinitive lies ahead: `agreed to meet`. */
const WISHES =
  'agree[ds]?|decide[ds]?|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|hope[ds]?|intend(?:s|ed)?|want(?:s|ed)?|prepar(?:es?|ing)|due|set|scheduled|slated|likely|ready|forecast|projected|vow(?:s|ed)?|promise[ds]?|pledge[ds]?|threaten(?:s|ed)?';

/** A subject of many before a verb in the present, and not a word that only ends like one. */
const MANY =
  '(?<=\\b(?!(?:[tT]his|his|its|was|has|is|does|us|as|[a-z]*ous|[a-z]*ss)\\s)(?:[A-Za-z]{2,}s|people|they|who|which|that)\\s(?:also\\s)?)';

/** Listed so that a longer future form wins over a past one inside it: `is expected to` over `expected`. */
const FORMS: readonly CueForm[] = [
  {
    tense: 'future',
    kind: 'verb',
    pattern: words(
      "(?:will|shall|won't|won’t|going\\s+to|would(?!\\s+have))(?:\\s+(?:not|also|be|have|been|[a-z]+ly))*(?:\\s+[a-z]+)?",
    ),
  },
  { tense: 'future', kind: 'verb', pattern: /['’]ll\b/g },
  {
    tense: 'future',
    kind: 'verb',
    pattern: words(
      '(?:is|are)\\s+(?:also\\s+)?(?:to|due|set|scheduled|expected|slated|likely|planned|poised|supposed)(?:\\s+to)?(?:\\s+be)?(?:\\s+[a-z]+)?',
    ),
  },
  {
    tense: 'future',
    kind: 'verb',
    pattern: words('(?:has|have)\\s+(?:scheduled|called|convened|summoned|planned|fixed)'),
  },
  {
    tense: 'future',
    kind: 'present',
    // The present of one who acts: `opens on Friday`. Not of many, which is the infinitive too, nor what is a noun as well.
    pattern: words(
      'begins|starts|resumes|expires|opens|reopens|continues|concludes|meets|appears|arrives|faces|returns|' +
        'takes\\s+(?:place|effect)|kicks\\s+off|comes\\s+into\\s+(?:force|effect)|gets\\s+under\\s+way|' +
        'go(?:es)?\\s+(?:to\\s+the\\s+polls|on\\s+(?:trial|sale|show|display))',
    ),
  },
  {
    tense: 'future',
    kind: 'verb',
    pattern: words(
      '(?:may|might|must|can|should)(?!\\s+(?:not\\s+)?have\\b)(?:\\s+(?:not|also|be|[a-z]+ly))*\\s+[a-z]+',
    ),
  },
  { tense: 'future', kind: 'verb', pattern: words('(?:plans|expects|hopes|intends)\\s+to(?:\\s+be)?(?:\\s+[a-z]+)?') },
  {
    tense: 'future',
    kind: 'verb',
    pattern: words(
      '(?:is|are)\\s+(?:also\\s+)?(?:voting|playing|hosting|facing|meeting|visiting|travell?ing|flying|heading|returning|debating|opening|launching)',
    ),
  },
  { tense: 'future', kind: 'infinitive', pattern: words('(?:expects?|forecasts?)\\s+(?:[a-z]+\\s+){1,4}to\\s+[a-z]+') },
  { tense: 'future', kind: 'infinitive', pattern: words(`(?:${WISHES})\\s+to(?:\\s+be)?(?:\\s+[a-z]+)?`) },
  { tense: 'future', kind: 'infinitive', pattern: words('to\\s+be\\s+[a-z]+') },
  { tense: 'future', kind: 'colour', pattern: words('upcoming|forthcoming|deadline|payable|ahead\\s+of(?=[^,]*$)') },
  {
    tense: 'past',
    kind: 'verb',
    pattern: words(
      'was|were|had|said|told|did|took|made|came|went|met|held|gave|got|saw|began|fell|rose|won|lost|led|left|shot|sent|spoke|struck|hit|cut|set\\s+off|put|ran|broke|wrote|drew|sought|found|brought|fought|killed|became|knew|thought|chose|grew|paid|sold|bought|called|heard|fled|withdrew|stood|kept|caught|threw|swept|beat|upheld|spent|flew|stole|swore|tore|' +
        // Not an adjective: `a heated debate`, `politically-charged`.
        '(?<!-|\\b(?:an?|the|its|his|her|their)\\s)(?!(?:need|speed|feed|indeed|hundred|united|seed|breed|bleed|proceed|succeed|exceed)\\b)[a-z]{2,}ed',
    ),
  },
  {
    tense: 'future',
    kind: 'plan',
    // Not what captions tell of their picture: `Protesters march in Halm on Sunday`.
    pattern: words(
      `${MANY}(?:vote|play|host|face|travel|head|debate|reopen|meet|resume|begin|start|open(?!\\s+fire)|return|elect|choose|decide|compete|appear)|` +
        '(?<!\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|of|for|in|by|with|all|more|\\d+)\\s)(?:votes|plays|hosts|travels|visits|ends|closes|flies|heads|hears|convenes|decides|competes|launches)',
    ),
  },
];

/** Every cue in a text, in order of appearance; of cues that overlap, the form listed first is kept. */
export function cuesIn(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const { tense, kind, pattern } of FORMS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const at = match.index;
      const end = pattern.lastIndex;
      if (!cues.some((other) => at < other.end && other.at < end)) cues.push({ at, end, tense, kind });
    }
  }
  return cues.sort((a, b) => a.at - b.at);
}
