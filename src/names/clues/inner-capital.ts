import type { Clue } from './clue.ts';

/** `GlaxoSmithKline`, `YouTube`; not `McDonald`, `DeSantis` or `LeBron`. */
const joined =
  /^(?!(?:Ab|Abu|Al|Ben|Bin|Da|De|Del|Des|Di|Do|Du|El|Fitz|Ibn|La|Las|Le|Li|Lo|Los|Mac|Mc|San|St|Ten|Ter|Van|Vande|Vander|Ver|Von)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;

/** A capital inside a word, as companies and their products are spelled; surnames have one behind a few prefixes only. */
export const innerCapital: Clue = {
  name: 'inner-capital',
  looksAt: 'form',
  weigh: ({ tokens: [first, second] }) =>
    first!.shape === 'cap' && joined.test(first!.text)
      ? { person: -2, organisation: second === undefined ? 2 : 0, place: -2.5 }
      : null,
};
