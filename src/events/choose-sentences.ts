import type { Sentence } from '../split-sentences.ts';
import { hasPlainLetters } from './has-plain-letters.ts';

const mostSentences = 3;
/** Characters: shorter is a scrap, longer no part of a summary. */
const fitting = { least: 40, most: 380 };
/** Two sentences that share this much of the shorter one's words say the same. */
const alike = 0.5;
/** A sentence that begins so hangs on the one before it, is speech, or corrects another report. */
const hanging =
  /^(?:["“”‘'«—–-]|(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|but|and|or|so|yet|also|however|meanwhile|moreover|earlier|later|then|there|instead|still|separately|similarly|furthermore|the (?:former|latter|same)|according|in our (?:report|story|article)|(?:in )?an? (?:earlier|previous) (?:version|report)|(?:due|owing) to an? [a-z ]{0,12}error)\b)/iu;

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

const quote = { opening: '“'.charCodeAt(0), closing: '”'.charCodeAt(0), straight: '"'.charCodeAt(0) };

/** A sentence cut out of a speech has a quotation mark without its counterpart. */
function opensMidSpeech(text: string): boolean {
  let open = 0;
  let straight = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote.opening) open += 1;
    else if (sign === quote.closing) open -= 1;
    else if (sign === quote.straight) straight += 1;
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
const telling = { inAscii: /[0-9]+|[a-z]{4,}/g, inAll: /\p{N}+|[\p{L}\p{M}]{4,}/gu };

function wordsOf({ text }: Sentence, numbers: Map<string, number>): number[] {
  // A sentence has few words: to look through them is faster than to make a set.
  const words: number[] = [];
  const lower = text.toLowerCase();
  for (const word of lower.match(hasPlainLetters(lower) ? telling.inAscii : telling.inAll) ?? []) {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    if (!words.includes(number)) words.push(number);
  }
  return words;
}
