import { type BoilerplateForm, holding, opening, phrases } from './form.ts';

/** Whose the text is, and what may not be done with it. */
export const rights: readonly BoilerplateForm[] = [
  opening(
    400,
    phrases`
      copyright
      \(c\)
      (?:images? )?©
      all rights reserved`,
  ),
  holding(
    400,
    phrases`
      \ball rights reserved\b
      \bmay not be (?:published|reproduced|republished)\b
      \breproduction (?:in whole|without)\b`,
  ),
];
