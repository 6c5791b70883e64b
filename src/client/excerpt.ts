import { headlineEnd } from '../search/headline-end.ts';
import { markedWords } from '../search/marked-words.ts';
import { element } from './dom.ts';

/** What a result says in the article's words; every text goes in as text, the words looked for in `<mark>`. */
export interface Quoted {
  readonly headline: readonly Node[];
  /** Null where there is no more than the headline. */
  readonly excerpt: HTMLElement | null;
}

/** Sentence terminals (Unicode), with the quotation marks and brackets that close behind them. */
const SENTENCE_END = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"']*\s*$/u;

/** Pagefind's excerpt. Where it opens with the headline or its end, as the text that is searched does, that is not said twice. */
export function quote(html: string, headline: string): Quoted {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const pieces = [...body.childNodes];
  const said = headlineEnd(headline, body.textContent);
  const text = nodesBetween(pieces, said === '' ? 0 : said.length + 1, Number.POSITIVE_INFINITY);
  // What does not open with the headline is cut out of the text; so is what stops within a sentence.
  const [before, after] = [said === '' ? '… ' : '', SENTENCE_END.test(body.textContent) ? '' : ' …'];
  const paragraph = element('p', 'excerpt', before, ...text, after);
  // The article's words, whichever way the page itself runs.
  paragraph.dir = 'auto';
  return {
    headline: [
      document.createTextNode(headline.slice(0, headline.length - said.length)),
      ...nodesBetween(pieces, 0, said.length),
    ],
    excerpt: text.length === 0 ? null : paragraph,
  };
}

/** Marks and plain text between two places in the text of these pieces. */
function nodesBetween(pieces: readonly Node[], from: number, to: number): Node[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const whole = piece.textContent ?? '';
    const text = whole.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += whole.length;
    if (text === '') return [];
    return piece.nodeName === 'MARK' ? element('mark', '', text) : document.createTextNode(text);
  });
}

/**
 * The address of a page with the words it was found by: browsers mark them on arrival (text fragments,
 * WICG), and need no script of ours for it.
 */
export function withWords(address: string, html: string): string {
  const words = new Set(markedWords(html));
  if (words.size === 0) return address;
  return `${address}#:~:${[...words].map((word) => `text=${encodeURIComponent(word).replace(/-/gu, '%2D')}`).join('&')}`;
}
