import type { Sentence } from '../split-sentences.ts';

const mostSentences = 3;
/** Characters: shorter is a scrap, longer no part of a summary. */
const fitting = { least: 40, most: 380 };
/** Two sentences that share this much of the shorter one's words say the same. */
const alike = 0.5;
/** A sentence that begins so hangs on the one before it, or is speech. */
const hanging =
  /^(?:["“”‘'«—–-]|(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|but|and|or|so|yet|also|however|meanwhile|moreover|earlier|later|then|there|instead|still|separately|similarly|furthermore|the (?:former|latter|same)|according)\b)/iu;

interface Candidate {
  readonly sentence: Sentence;
  /** Place of its report in the event, lead first, and its own in the report. */
  readonly report: number;
  readonly place: number;
  /** Distinct, by their numbers. */
  readonly words: readonly number[];
}

/** A sentence of a summary, and whose it is by the place of the report. */
export type Chosen = Pick<Candidate, 'sentence' | 'report'>;

/**
 * Two or three sentences: the opening of the first report, then those that add most of what the reports share and
 * the summary has not yet said (maximal marginal relevance, Carbonell and Goldstein 1998), in the order of the text.
 *
 * @param reports the first sentences of each report, the lead's before the others'
 */
export function chooseSentences(reports: readonly (readonly Sentence[])[]): Chosen[] {
  const numbers = new Map<string, number>();
  const all = reports.flatMap((sentences, report) =>
    sentences.map((sentence, place): Candidate => ({ sentence, report, place, words: wordsOf(sentence, numbers) })),
  );
  const fit = all.filter(({ sentence: { text } }) => isFitting(text));
  const opensWell = ({ place, sentence: { text } }: Candidate): boolean => place < 3 && !hanging.test(text);
  const first = fit.find(opensWell) ?? fit[0] ?? all[0];
  if (first === undefined) return [];
  const weights = weightsOf(all, reports.length, numbers.size);
  const standing = fit.filter(({ sentence: { text } }) => !hanging.test(text));
  const chosen = [first];
  while (chosen.length < mostSentences) {
    const next = bestAddition(standing, chosen, weights);
    if (next === null) break;
    chosen.push(next);
  }
  return [first, ...chosen.slice(1).sort((a, b) => a.report - b.report || a.place - b.place)];
}

function bestAddition(
  standing: readonly Candidate[],
  chosen: readonly Candidate[],
  weights: Uint32Array,
): Candidate | null {
  const said = new Set(chosen.flatMap(({ words }) => words));
  let best: { candidate: Candidate; gain: number } | null = null;
  for (const candidate of standing) {
    const { words, place } = candidate;
    const added = words.reduce((sum, word) => sum + (said.has(word) ? 0 : weights[word]!), 0);
    const gain = added / Math.sqrt(1 + words.length) / (1 + place / 4);
    if (gain <= (best?.gain ?? 0) || chosen.some((other) => sayTheSame(candidate, other))) continue;
    best = { candidate, gain };
  }
  return best?.candidate ?? null;
}

function isFitting(text: string): boolean {
  return text.length >= fitting.least && text.length <= fitting.most && !opensMidSpeech(text);
}

/** A sentence cut out of a speech has a quotation mark without its counterpart. */
function opensMidSpeech(text: string): boolean {
  let open = 0;
  let straight = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '“') open += 1;
    if (sign === '”') open -= 1;
    if (sign === '"') straight += 1;
  }
  return open !== 0 || straight % 2 === 1;
}

function sayTheSame(a: Candidate, b: Candidate): boolean {
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return a === b || shared >= alike * Math.min(a.words.length, b.words.length);
}

/** How many reports have a word beyond the first; in a single report, how many sentences. */
function weightsOf(all: readonly Candidate[], reports: number, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const [index, { words, report }] of all.entries()) {
    const holder = reports > 1 ? report : index;
    for (const word of words) {
      if (last[word] === holder) continue;
      if (last[word]! >= 0) counts[word]! += 1;
      last[word] = holder;
    }
  }
  return counts;
}

/** Words of four letters and more, and figures: the rest is grammar in most languages. */
function wordsOf({ text }: Sentence, numbers: Map<string, number>): number[] {
  const words = new Set<number>();
  for (const word of text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]{4,}/gu) ?? []) {
    const known = numbers.get(word);
    words.add(known ?? numbers.size);
    if (known === undefined) numbers.set(word, numbers.size);
  }
  return [...words];
}
