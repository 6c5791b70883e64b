/** White space other than one space alone. */
const UNEVEN = / \s+|[^\S ]\s*/gu;

/**
 * The text with each stretch of white space made one space. What stands right is left alone: a text in which
 * every space is replaced by a space is kept as a chain of its words, in ten times the memory.
 */
export function singleSpaces(text: string): string {
  return text.replace(UNEVEN, ' ');
}
