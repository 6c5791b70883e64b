/**
 * Text without letters, marks and figures beyond ASCII, as most is: its words are found by plain expressions in a
 * fifth of the time that those for all scripts take.
 */
export function hasPlainLetters(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f\u00a0\u2010-\u203a]*$/.test(text);
}
