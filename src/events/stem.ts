/**
 * Cuts the commonest English endings so that `strikes`, `striking` and `strike` count as one word.
 * Coarse on purpose: a wrong join of two rare words costs less here than a missed one.
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/u.test(word)) return word;
  const bare = word.includes("'") ? word.replace(/'s?$/u, '') : word;
  const cut = withoutEnding(withoutPlural(bare));
  return cut.length > 3 && cut.endsWith('e') ? cut.replace(/(?<=[a-z]{3})e$/u, '') : cut;
}

// Most words end otherwise, which their last letter tells faster than an expression.

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  return word
    .replace(/(?<=[a-z]{3})ies$/u, 'y')
    .replace(/(?<=[a-z]{3})(?:sses)$/u, 'ss')
    .replace(/(?<=[a-z]{2}[^s'iu])s$/u, '');
}

function withoutEnding(word: string): string {
  const cut = word.endsWith('g') || word.endsWith('d') ? word.replace(/(?<=[a-z]{3})(?:ing|ed)$/u, '') : word;
  return cut.at(-1) === cut.at(-2) ? cut.replace(/(?<=[a-z]{3})([bdgmnprt])\1$/u, '$1') : cut;
}
