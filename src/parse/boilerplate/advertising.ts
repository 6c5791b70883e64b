import { type BoilerplateForm, phrases, whole } from './form.ts';

/** Marks of advertising, in and above a text. */
export const advertising: readonly BoilerplateForm[] = [
  whole(
    60,
    phrases`
      advertisement
      sponsored(?: content)?
      (?:new )?ad
      ads by .*
      (?:story|article|news) continues (?:below|after).*
      advertisement\W+(?:continue reading|scroll)\b.*
      continue reading (?:below|after)\b.*
      scroll to (?:continue|resume)\b.*
      promoted
      skip ad`,
    { before: String.raw`\W*`, behind: String.raw`\W*` },
  ),
];
