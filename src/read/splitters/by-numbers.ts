import type { Splitter } from './splitter.ts';

/** `2 of 14 DOCUMENTS`, `Document 2 of 14`, `Dokument 2 von 14`: how Nexis and ProQuest open each article of an export. */
const NUMBERED =
  /^[ \t]*(?:(?<one>\d+) (?:of|von|de|di|van|из|z) (?<ofOne>\d+) \p{L}+|(?:document|dokument|documento|документ|article|artikel|artículo|artigo|articolo|item|record|result) (?<two>\d+) (?:of|von|de|di|van|sur|из|z|\/) ?(?<ofTwo>\d+))[ \t]*$/gimu;

/** Opened by a number each, counting up. */
export const byNumbers: Splitter = (text) => {
  const marks = [...text.matchAll(NUMBERED)].map(({ index, groups }) => ({
    index,
    number: Number(groups?.['one'] ?? groups?.['two']),
    of: groups?.['ofOne'] ?? groups?.['ofTwo'],
  }));
  const counted = marks.every(({ number, of }, at) => number === (marks[0]?.number ?? 0) + at && of === marks[0]?.of);
  if (!counted || marks.length < 2) return [];
  const opens = /[\p{L}\d]/u.test(text.slice(0, marks[0]?.index));
  return marks.slice(opens ? 0 : 1).map(({ index }) => index);
};
