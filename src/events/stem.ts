/**
 * Cuts the commonest English endings so that `strikes`, `striking` and `strike` count as one word.
 * Coarse on purpose: a wrong join of two rare words costs less here than a missed one.
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/u.test(word)) return word;
  const bare = word.replace(/'s?$/u, '');
  const cut = bare
    .replace(/(?<=[a-z]{3})ies$/u, 'y')
    .replace(/(?<=[a-z]{3})(?:sses)$/u, 'ss')
    .replace(/(?<=[a-z]{2}[^s'iu])s$/u, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/u, '')
    .replace(/(?<=[a-z]{3})([bdgmnprt])\1$/u, '$1');
  return cut.length > 3 ? cut.replace(/(?<=[a-z]{3})e$/u, '') : cut;
}
