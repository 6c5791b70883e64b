import { isPeople, isPlace } from '../words/gazetteer.ts';
import { hasHead, type Trimmer } from '../runs/piece.ts';
import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** `Democratic Republic of Congo`, `Islamic Republic of Iran`: the state in full, which other words would be another. */
function namesState(tokens: readonly Token[]): boolean {
  return tokens.slice(1, -1).some(({ key }, at) => key === 'republic' && tokens[at + 2]!.key === 'of');
}

/** `Turkish | Mehmet Kaya`, `Sri Lankan | Nuwan Herat`; but `British Airways`, `British American Tobacco` and `South Asia` stay whole. */
export const leadingNationality: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  // `Costa Rican | Ana Paz`
  const third = to - from > 2 && !isPlainWord(tokens[from + 2]!) && isPeople(`${first.key} ${second!.key}`);
  if (third && !hasHead(tokens.slice(from + 2, to))) return [{ from: from + 2, to, titleFrom }];
  if (to - from < 2 || !is(first, WordClass.people) || isPlace(`${first.key} ${second!.key}`)) return [piece];
  if (namesState(tokens.slice(from, to))) return [piece];
  const pair = is(second, WordClass.people) && to - from > 2;
  const single = !is(first, WordClass.given);
  const name = from + (pair ? 2 : single ? 1 : 0);
  const rest = tokens.slice(name, to);
  // `Republican Senators` are no body.
  const things = rest.every((token) => isPlainWord(token) && !is(token, WordClass.roleNoun | WordClass.people));
  // `Ivorian Bank for Development`, `Kenyan Red Cross`
  const [head, joint] = rest;
  const body = is(head, WordClass.organisationHead) && /^(?:of|for)$/.test(joint?.key ?? '');
  // `Asian Development Bank`: there are people called Bank.
  const last = rest.at(-1)!;
  const headed =
    rest.length > 1 && is(last, WordClass.organisationHead) && is(last, WordClass.word) && isPlainWord(rest[0]!);
  return name === from || hasHead(rest) || body || headed || /^(?:cross|crescent)$/.test(rest.at(-1)!.key) || things
    ? [piece]
    : [{ from: name, to, titleFrom }];
};
