/**
 * The forms an English word may be an inflection of, likeliest first, itself included: `stopping` is of
 * `stop`, `striking` of `strike`. Proposes too much; whoever asks keeps the forms that it knows.
 */
export function baseForms(word: string): string[] {
  const forms = [word];
  const add = (form: string) => form.length > 2 && !forms.includes(form) && forms.push(form);
  if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`);
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`);
  // `crashes` is of `crash`, but `writes` not of `writ`.
  else if (/(?:[sxzo]|ch|sh)es$/u.test(word)) add(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is|new)s?$/u.test(word)) add(word.slice(0, -1));
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : '';
  if (stem === '') return forms;
  if (/([bdfglmnprt])\1$/u.test(stem)) add(stem.slice(0, -1));
  add(`${stem}e`);
  // A short word would have doubled its last letter: `caring` is of `care`, not of `car`.
  if (!/^[^aeiou]?[aeiou][^aeiouwxy]$/u.test(stem)) add(stem);
  return forms;
}
