import type { FileContent } from './seed-content.ts';

/** `00:00:01,000 --> 00:00:04,000`, in WebVTT also without the hour and with settings behind. */
const CUE =
  /^(?<start>(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3})[ \t]+-->[ \t]+(?<end>(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3})(?:[ \t].*)?$/u;

/** What stands in a cue beside words: colours and voices, places on the screen, signs of music. */
const MARKS = /<[^<>\n]{1,60}>|\{\\[^{}\n]{1,40}\}|[♪♫]/gu;

/** A new speaker or item begins a paragraph. */
const OPENS = /^(?:>>+|[-–—])\s*/u;

/** Seconds without a word that part paragraphs. */
const PAUSE = 2;

/** Whether a text is subtitles, as SubRip and WebVTT keep them, whatever its file is called. */
export const isSubtitles = (text: string): boolean =>
  text
    .slice(0, 1000)
    .split('\n')
    .some((line) => CUE.test(line.trim()));

/** What was said in a broadcast, from its subtitles: lines run on, a pause or a new speaker begins a paragraph. */
export function readSubtitles(text: string): FileContent {
  const paragraphs: string[] = [];
  let said = '';
  let last = 0;
  for (const { start, end, words } of cuesOf(text)) {
    const anew = OPENS.test(words) || start - last > PAUSE;
    last = end;
    // Live captions say a line again while the next one comes.
    const bare = words
      .replace(OPENS, '')
      .split('\n')
      .filter((line) => line !== said);
    said = words.split('\n').at(-1) ?? '';
    if (bare.length === 0) continue;
    const open = anew ? undefined : paragraphs.pop();
    paragraphs.push([open, ...bare].filter((part) => part !== undefined).join(' '));
  }
  const shown = paragraphs.join('\n\n');
  return shown === ''
    ? { reason: 'its subtitles hold no words' }
    : { text: shown, markup: 'text', fields: {}, raw: text };
}

interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function* cuesOf(text: string): Generator<Cue> {
  for (const block of text.split(/\n[ \t]*\n/u)) {
    const lines = block.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => CUE.test(line));
    const { start = '', end = '' } = CUE.exec(lines[at] ?? '')?.groups ?? {};
    const words = lines
      .slice(at + 1)
      .map((line) => line.replace(MARKS, '').trim())
      .filter((line) => line !== '');
    if (at >= 0 && words.length > 0) yield { start: secondsOf(start), end: secondsOf(end), words: words.join('\n') };
  }
}

const secondsOf = (clock: string): number =>
  clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
