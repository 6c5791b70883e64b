import { isWide } from '../words/gazetteer.ts';
import { hasHead, names, type Trimmer } from '../runs/piece.ts';
import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** A word that a name of somebody may begin or end with. */
function isNamed(token: Token | undefined): boolean {
  return token?.shape === 'cap' && !isPlainWord(token) && !is(token, WordClass.place);
}

/** The most words that the name of a country or region has. */
const longest = 4;

/** Where the country or region of several words ends that a piece begins with, and a name follows; -1 where none does. */
function endOfWide(tokens: readonly Token[], from: number, to: number): number {
  for (let end = Math.min(from + longest, to - 2); end > from + 1; end--) {
    if (!isNamed(tokens[end]) || !isNamed(tokens[to - 1])) continue;
    const words = tokens.slice(from, end).map(({ key }) => (key === '&' ? 'and' : key));
    if (isWide(words.join(' '))) return end;
  }
  return -1;
}

/** Parts a place or an abbreviation from the person after it: `Jordan | Omar Haddad`, `ILO | Rosa Diaz`. */
export const leadingPlace: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  if (to - from < 3 || hasHead(tokens.slice(from, to))) return [piece];
  // `ambassador to Saudi Arabia | Omar Haddad`
  const wide = endOfWide(tokens, from, to);
  if (wide > 0)
    return [
      { from, to: wide, titleFrom: null },
      { from: wide, to, titleFrom },
    ];
  // `ambassador to Jordan Omar Haddad`: after `to` the word is the country, though it is a given name too.
  const located = /^(?:to|of|in|at|from|di|de|von|van)$/.test(tokens[from - 1]?.key ?? '');
  // `глава Дагестана | Сергей Белов`: languages with cases need no word between an office and where it is.
  const held = is(first, WordClass.department) && from > 0 && is(tokens[from - 1], WordClass.office);
  // A town is parted only behind a title: thousands of towns are called as people are.
  const sure = located || held || (!is(first, names) && (titleFrom !== null || isWide(first.key)));
  const place = is(first, WordClass.place) && sure;
  const letters = first.shape === 'caps' && first.text.length > 2 && tokens[to - 1]!.shape === 'cap';
  if (!(place || letters) || !isNamed(second)) return [piece];
  // `Chairman ILO Rosa Diaz`: a title before both is the person's.
  return [
    { from, to: from + 1, titleFrom: null },
    { from: from + 1, to, titleFrom: held ? from - 1 : titleFrom },
  ];
};
