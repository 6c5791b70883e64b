/** An excerpt as Pagefind gives it, as plain text: it escapes these three and adds marks. */
export function plainExcerpt(excerpt: string): string {
  return excerpt
    .replace(/<\/?mark>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
}

/** The words marked in an excerpt, as they are written, without the punctuation that Pagefind marks with them. */
export function markedWords(excerpt: string): string[] {
  // Characters that each are a word (`part-runs.ts`) stand together.
  return [...excerpt.replaceAll('</mark><mark>', '').matchAll(/<mark>(.*?)<\/mark>/gsu)]
    .map(([, word = '']) => plainExcerpt(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}
