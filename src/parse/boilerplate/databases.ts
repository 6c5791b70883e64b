import { type BoilerplateForm, phrases, whole } from './form.ts';

/** What press databases print around a text, and what their readers note on it. */
export const databases: readonly BoilerplateForm[] = [
  whole(
    60,
    phrases`
      \d+ (?:of|von|de|di|van|из|z) \d+ \p{L}+
      (?:document|dokument|documento|документ|article|artikel|artículo|artigo|articolo|item|record|result) \d+ (?:of|von|de|di|van|sur|из|z|\/) ?\d+
      end of document
      document [a-z]{3,8}\d{10}[a-z\d]{6,}
      proquest document link
      (?:full text|body|abstract)[:.]?
      abstract: none available\.?
      (?:load-date|record number|proquest document id)\s*:.*`,
  ),
  whole(
    80,
    phrases`
      accessed
      retrieved
      downloaded
      printed
      saved
      clipped
      transcribed`,
    { behind: String.raw`(?: (?:on|from|by|at)\b|:)?\s.*\d{4}(?:[-./]\d{1,2}){0,2}\.?` },
  ),
];
