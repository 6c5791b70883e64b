import type { ConceptWords } from '../concept-words.ts';
import { spanishWords } from './spanish.ts';

/**
 * The words of languages other than English, by BCP 47. They are cut off where the ending changes (`inundaci*` reads
 * `inundación` and `inundaciones`), and tell the subjects that most news has rather than each shade of them.
 */
export const wordsAbroad: ReadonlyMap<string, ConceptWords> = new Map([['es', spanishWords]]);
