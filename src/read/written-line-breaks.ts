/** Two line breaks spelled out one after the other: no sentence holds that. */
const SPELLED_OUT = /\\n(?:\\r)?\\n/u;

/**
 * Turns line breaks that a scraper left spelled out (`…last year.\n\nThe mayor…`, with a backslash and an
 * n) back into line breaks. A text that shows no two of them together is left alone.
 */
export function restoreLineBreaks(text: string): string {
  return SPELLED_OUT.test(text) ? text.replace(/(?<!\\)(?:\\r)?\\n/gu, '\n').replace(/\\(?=["'])/gu, '') : text;
}
