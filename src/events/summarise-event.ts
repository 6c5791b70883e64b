import type { Event, Evidence, Reading, Span } from '../model.ts';

/** A sentence and where it stands in the seed's text. */
export interface Sentence extends Span {
  readonly text: string;
}

const mostSentences = 3;
/** Characters: shorter is a scrap, longer no part of a summary. */
const fitting = { least: 40, most: 380 };
/** News stands at the top: later sentences of a report are not looked at. */
const reach = 12;
/** Two sentences that share this much of the shorter one's words say the same. */
const alike = 0.5;
/** A sentence that begins so hangs on the one before it, or is speech. */
const hanging =
  /^(?:["“”‘'«—–-]|(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|but|and|or|so|yet|also|however|meanwhile|moreover|earlier|later|then|there|instead|still|separately|similarly|furthermore|the (?:former|latter|same)|according)\b)/iu;

interface Candidate extends Sentence {
  readonly article: string;
  /** Place of its report in the event, lead first, and its own in the report. */
  readonly report: number;
  readonly place: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Two or three sentences word for word from an event's reports: the opening of the lead, then those
 * that add most of what the reports share and the summary has not yet said (maximal marginal
 * relevance, Carbonell and Goldstein 1998). Empty where no report has running text.
 *
 * @param reports the archive's entries, by article key
 * @param sentencesOf the sentences of a report's running text, in order
 */
export function summariseEvent<Report extends Pick<Reading, 'article'>>(
  event: Pick<Event, 'lead' | 'reports'>,
  reports: ReadonlyMap<string, Report>,
  sentencesOf: (report: Report) => readonly Sentence[],
): Evidence[] {
  const keys = [event.lead, ...event.reports.filter((key) => key !== event.lead)];
  const all = keys.flatMap((article, report) => {
    const told = reports.get(article);
    const sentences = told === undefined ? [] : sentencesOf(told).slice(0, reach);
    return sentences.map(
      (sentence, place): Candidate => ({ ...sentence, article, report, place, words: wordsOf(sentence.text) }),
    );
  });
  const fit = all.filter(
    ({ text }) => text.length >= fitting.least && text.length <= fitting.most && !opensMidSpeech(text),
  );
  const first = fit.find(({ place, text }) => place < 3 && !hanging.test(text)) ?? fit[0] ?? all[0];
  if (first === undefined) return [];
  const weights = weightsOf(all, keys.length);
  const chosen = [first];
  while (chosen.length < mostSentences) {
    const next = bestAddition(fit, chosen, weights);
    if (next === null) break;
    chosen.push(next);
  }
  const rest = chosen.slice(1).sort((a, b) => a.report - b.report || a.place - b.place);
  return [first, ...rest].map(({ article, start, end }) => ({
    article,
    quote: reports.get(article)!.article.text.slice(start, end),
    start,
    end,
  }));
}

function bestAddition(
  fit: readonly Candidate[],
  chosen: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): Candidate | null {
  const said = new Set(chosen.flatMap(({ words }) => [...words]));
  let best: { sentence: Candidate; gain: number } | null = null;
  for (const sentence of fit) {
    if (hanging.test(sentence.text) || chosen.some((other) => sameWords(sentence, other))) continue;
    const added = [...sentence.words].reduce((sum, word) => sum + (said.has(word) ? 0 : (weights.get(word) ?? 0)), 0);
    const gain = added / Math.sqrt(1 + sentence.words.size) / (1 + sentence.place / 4);
    if (gain > (best?.gain ?? 0)) best = { sentence, gain };
  }
  return best?.sentence ?? null;
}

/** A sentence cut out of a speech has a quotation mark without its counterpart. */
function opensMidSpeech(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/“/gu) !== count(/”/gu) || count(/"/gu) % 2 === 1;
}

function sameWords(a: Candidate, b: Candidate): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return a === b || shared >= alike * Math.min(a.words.size, b.words.size);
}

/** How many reports have a word beyond the first; in a single report, how many sentences. */
function weightsOf(all: readonly Candidate[], reports: number): ReadonlyMap<string, number> {
  const places = new Map<string, Set<number>>();
  for (const [index, { words, report }] of all.entries()) {
    for (const word of words) {
      const known = places.get(word) ?? new Set();
      places.set(word, known.add(reports > 1 ? report : index));
    }
  }
  return new Map([...places].map(([word, known]) => [word, known.size - 1]));
}

/** Words of four letters and more, and figures: the rest is grammar in most languages. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]{4,}/gu));
}
