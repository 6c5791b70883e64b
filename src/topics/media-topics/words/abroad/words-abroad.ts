import type { ConceptWords } from '../concept-words.ts';
import { arabicWords } from './arabic.ts';
import { bengaliWords } from './bengali.ts';
import { danishNorwegianWords } from './danish-norwegian.ts';
import { dutchWords } from './dutch.ts';
import { frenchWords } from './french.ts';
import { germanWords } from './german.ts';
import { hindiWords } from './hindi.ts';
import { indonesianWords } from './indonesian.ts';
import { italianWords } from './italian.ts';
import { persianWords } from './persian.ts';
import { polishWords } from './polish.ts';
import { portugueseWords } from './portuguese.ts';
import { russianWords } from './russian.ts';
import { spanishWords } from './spanish.ts';
import { swedishWords } from './swedish.ts';
import { turkishWords } from './turkish.ts';
import { ukrainianWords } from './ukrainian.ts';
import { urduWords } from './urdu.ts';

/**
 * The words of languages other than English, by BCP 47. They are cut off where the ending changes (`inundaci*` reads
 * `inundación` and `inundaciones`), and tell the subjects that most news has rather than each shade of them.
 */
export const wordsAbroad: ReadonlyMap<string, ConceptWords> = new Map([
  ['ar', arabicWords],
  ['bn', bengaliWords],
  ['da', danishNorwegianWords],
  ['de', germanWords],
  ['es', spanishWords],
  ['fa', persianWords],
  ['fr', frenchWords],
  ['hi', hindiWords],
  ['id', indonesianWords],
  ['it', italianWords],
  ['ms', indonesianWords],
  ['nb', danishNorwegianWords],
  ['nl', dutchWords],
  ['no', danishNorwegianWords],
  ['pl', polishWords],
  ['pt', portugueseWords],
  ['ru', russianWords],
  ['sv', swedishWords],
  ['tr', turkishWords],
  ['uk', ukrainianWords],
  ['ur', urduWords],
]);
