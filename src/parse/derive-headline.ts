import type { Inferred, Seed, Span } from '../model.ts';
import { infer, inferOutside } from './draft.ts';
import { oneLine } from './one-line.ts';

/** No derived headline is longer. */
const LONGEST = 100;

/** A stop that closes a sentence: not one after an initial or a title, and something new begins after it. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Capt|Sgt|Prof|Rev|Sen|Rep|Gov|Jr|Sr|No|vs|Inc|Ltd))[.!?…]["”’']?(?=\s+["“‘'(]?[\p{Lu}\d])/u;

/** Where there is no headline, the beginning of the lede stands in for it, cut at a word. */
export function deriveHeadline(seed: Seed, lede: Span | undefined): Inferred<string> {
  const opening = lede ? oneLine(seed.text.slice(lede.start, Math.min(lede.end, lede.start + LONGEST * 8))) : '';
  const end = SENTENCE_END.exec(opening);
  const sentence = (end ? opening.slice(0, end.index + end[0].length) : opening).replace(/(?<!\.)\.$/u, '');
  if (lede && sentence !== '') return infer(seed, shorten(sentence), 'guessed', 'derived-from-lede', lede);
  const name = seed.file.replace(/^.*\//u, '');
  return inferOutside(seed, shorten(name), 'guessed', 'derived-from-file-name', seed.file);
}

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  const whole = space > LONGEST / 2 ? cut.slice(0, space) : cut.slice(0, LONGEST - 1);
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}
