import type { ThemePhrase } from '../../model.ts';
import type { ArticleWords } from '../article-words.ts';
import type { ThemeRecogniser } from './find-theme-phrases.ts';
import { beginsHead, matchHead } from './match-head.ts';
import { phraseText } from './phrase-text.ts';
import { landNamed } from './places.ts';
import { underForLands } from './under-for-lands.ts';

const links = new Set(['in', 'of', 'on', 'over']);
const headsOfPlace = new Set(['question', 'peace process', 'sanctions', 'revolt']);

/** A head, then its land: `war in Ruritania`, `question of Ruritania`, `sanctions on Ruritania`. */
export const headThenPlace: ThemeRecogniser = { mayStand: beginsHead, find };

function find(words: ArticleWords, at: number): ThemePhrase | undefined {
  const found = matchHead(words, at);
  if (found === undefined || !headsOfPlace.has(found.head.family)) return undefined;
  const { head, rank, after } = found;
  const [link, place] = [words.at(after), words.at(after + 1)];
  if (
    link === undefined ||
    link.joint !== ' ' ||
    !links.has(link.lower) ||
    place === undefined ||
    place.joint === null ||
    place.owns
  )
    return undefined;
  const land = landNamed(place.lower);
  if (land === undefined || land.toLowerCase() !== place.lower) return undefined;
  return {
    subject: `${land.toLowerCase()} ${head.family}`,
    form: phraseText(words.slice(at, after + 2)),
    founds: !head.vague,
    rank: rank + 0.5,
    under: underForLands(head),
    start: words.at(at)!.start,
    end: place.end,
    weight: words.at(at)!.weight,
  };
}
