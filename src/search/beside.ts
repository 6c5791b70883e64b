/** What making an index does beside whatever else goes on, in a thread of its own. */
export { makeIndex } from './make-index.ts';
export { countWords } from './vocabulary.ts';
