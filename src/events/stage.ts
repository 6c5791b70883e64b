import type { Reading } from '../model.ts';
import { firstSentences } from '../split-sentences.ts';

/**
 * What comes after a crime, an arrest or a kidnapping, and is news of its own: the words that headlines and ledes have
 * for it, in small letters.
 */
const STAGES: Readonly<Record<string, string>> = {
  arrest:
    'arrest(?:s|ed)?|detain(?:s|ed)|taken into custody|in custody|nabbed|apprehended|held (?:over|for|in)|festgenommen|verhaftet|arrêtée?s?|interpellée?s?|detenid[oa]s?|arrestat[oiae]|preso|задержан\\p{L}*|арестован\\p{L}*',
  charge:
    'charged (?:with|over|in)|charges? filed|indict(?:s|ed|ment)|chargesheet|charge sheet|angeklagt|mise?s? en examen|imputad[oa]s?|denunciad[oa]s?',
  trial:
    'trial|pleads?|pleaded|testif(?:y|ies|ied)|tells? (?:the )?(?:court|jury|judge)|told (?:the |a )?(?:court|jury|judge)|in the dock|prozess|procès|juicio|julgamento|processo|суд начал',
  verdict:
    'convicts?|convicted|conviction|found guilty|finds? .{0,40}guilty|guilty of|guilty verdict|acquit(?:s|ted|tal)|not guilty verdict|schuldig|freigesprochen|coupable|acquittée?s?|culpables?|absuelt[oa]s?|condanna\\p{L}*',
  sentence:
    'sentenced?|sentences|jailed|gets? (?:life|death|\\p{L}+ years)|life (?:for|term|terms|sentence|imprisonment)|years in (?:prison|jail)|years for|to prison for|death penalty|verurteilt|condamnée?s?|condenad[oa]s?|приговор\\p{L}*',
  appeal: 'appeals?|appealed|retrial|berufung|fait appel|apelación|recurso',
  release:
    'releas(?:e|es|ed)|freed|frees|rescued?|set free|granted bail|bail|returns? home|recovered|freigelassen|libérée?s?|liberad[oa]s?|освобожд\\p{L}*',
  burial:
    'buried|burial|buries|funerals?|laid to rest|mourn(?:s|ed|ers|ing)?|coffins?|beigesetzt|obsèques|funeral(?:es)?|похорон\\p{L}*|простил\\p{L}*',
  protest:
    'protest(?:s|ed|ers|ing)?|demonstrat(?:e|ed|ors|ion|ions)|rall(?:y|ies|ied)|march(?:es|ed)|shutter-down|(?:shops?|schools?|markets?) (?:stayed |stay |remain |remained |will stay )?(?:shut|closed)|go on strike|on strike|strike (?:over|against)|vigil|demonstrieren|manifestation|manifestants|protestas?|протест\\p{L}*',
  reaction:
    'condemn(?:s|ed|ing|ation)?|condol(?:es|ed|ence|ences)|grieved|verurteilen|condamne(?:nt)?|condenan?|осуди\\p{L}*',
  inquiry:
    'inquiry|enquiry|commission of inquiry|inquest|probe|investigators? (?:found|say|said)|blames?|report (?:finds|blames)|untersuchung\\p{L}*|enquête|investigación|расследован\\p{L}*',
};

const PATTERN = new RegExp(
  `(?<![\\p{L}-])(?:${Object.entries(STAGES)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})(?![\\p{L}-])`,
  'gu',
);

/** The lede's first words hold its verb; what comes behind is of what went before. */
const LEDE = 160;

/** The stages of a story that a report tells of: those of its headline, else of its lede; none of what happened first. */
export function stagesOf(reading: Pick<Reading, 'article'>): ReadonlySet<string> {
  const { headline } = reading.article;
  const own = headline.certainty === 'stated' ? stagesIn(headline.value) : new Set<string>();
  if (own.size > 0) return own;
  return stagesIn(firstSentences(reading.article, 1)[0]?.text.slice(0, LEDE) ?? '');
}

function stagesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const { groups = {} } of text.toLowerCase().matchAll(PATTERN))
    for (const [name, words] of Object.entries(groups)) if (words !== undefined) found.add(name);
  return found;
}

/** Of a crime of the day before, whoever is caught is told in one breath with it. */
const SOON: ReadonlySet<string> = new Set(['arrest', 'charge']);

/**
 * Whether two reports tell of different stages, of which the first has no name.
 * @param days between the news of the two
 */
export function areTwoStages(a: ReadonlySet<string>, b: ReadonlySet<string>, days: number): boolean {
  for (const stage of a) if (b.has(stage)) return false;
  const tell = days > 1 ? () => true : (stage: string) => !SOON.has(stage);
  return [...a, ...b].some(tell);
}
