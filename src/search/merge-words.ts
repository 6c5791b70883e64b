import type { Posting, Word } from './pagefind-files.ts';

/** Words of an index, in order, and where its pages stand in the new one. */
export interface WordSource {
  readonly words: Iterator<Word>;
  /** The new number of each of its pages; -1 for one that is left out. */
  readonly pages: readonly number[];
}

/** A posting with its page's own number. */
type Placed = readonly [page: number, text: readonly number[], fields: readonly number[]];

/** The words of several indexes as those of one, one after the other. */
export function* mergeWords(sources: readonly WordSource[]): Generator<Word> {
  const heads = sources.map(({ words, pages }) => ({ words, pages, word: next(words) }));
  for (;;) {
    let first: string | undefined;
    for (const { word } of heads)
      if (word !== undefined && (first === undefined || compareWords(word[0], first) < 0)) first = word[0];
    if (first === undefined) return;
    const postings: Placed[] = [];
    const forms = new Map<string, Placed[]>();
    for (const head of heads) {
      if (head.word?.[0] !== first) continue;
      place(head.word[1], head.pages, postings);
      for (const [form, some] of head.word[2]) {
        const placed = forms.get(form) ?? [];
        place(some, head.pages, placed);
        forms.set(form, placed);
      }
      head.word = next(head.words);
    }
    const written = [...forms].filter(([, placed]) => placed.length > 0).sort(([a], [b]) => compareWords(a, b));
    if (postings.length > 0 || written.length > 0)
      yield [first, inOrder(postings), written.map(([form, placed]) => [form, inOrder(placed)])];
  }
}

function next(words: Iterator<Word>): Word | undefined {
  const { done, value } = words.next();
  return done === true ? undefined : value;
}

/** Adds postings by their pages' new numbers. */
function place(postings: readonly Posting[], pages: readonly number[], placed: Placed[]): void {
  let page = 0;
  for (const [step, text, fields] of postings) {
    page += step;
    const number = pages[page] ?? -1;
    if (number >= 0) placed.push([number, text, fields]);
  }
}

function inOrder(placed: Placed[]): Posting[] {
  let before = 0;
  return placed
    .sort(([a], [b]) => a - b)
    .map(([page, text, fields]) => {
      const step = page - before;
      before = page;
      return [step, text, fields];
    });
}

/** By code points, as Pagefind's Rust orders texts; by itself JavaScript orders the halves of those beyond U+FFFF. */
export function compareWords(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return isHalf(one) === isHalf(other) ? one - other : isHalf(one) ? 1 : -1;
  }
  return a.length - b.length;
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
