const separator = /[\s,;:–—-]/u;

/** A text of at most so many characters, cut between words and marked as cut. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  let end = space > 0 ? space : longest - 1;
  while (end > 0 && separator.test(text.charAt(end - 1))) end -= 1;
  return `${text.slice(0, end)}…`;
}
