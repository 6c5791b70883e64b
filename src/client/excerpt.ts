import { element } from './dom.ts';

/**
 * Pagefind's excerpt with its `<mark>`s kept; all else in it becomes text. The headline that it opens with is not said
 * twice, unless it holds a word that was looked for.
 */
export function excerpt(html: string, headline: string): HTMLElement {
  const paragraph = element('p', 'excerpt');
  // The article's words, whichever way the page itself runs.
  paragraph.dir = 'auto';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const opening = parsed.body.firstChild;
  for (const node of parsed.body.childNodes) {
    const whole = node.textContent ?? '';
    const text = node === opening && whole.startsWith(`${headline} `) ? whole.slice(headline.length + 1) : whole;
    paragraph.append(node.nodeName === 'MARK' ? element('mark', '', text) : text);
  }
  return paragraph;
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

/** The words marked in an excerpt, as they are written. */
export function markedWords(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('mark')].map((mark) => bare(mark.textContent ?? '')).filter(Boolean);
}

/** A word without the punctuation that Pagefind marks with it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
