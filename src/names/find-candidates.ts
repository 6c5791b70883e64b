import type { Candidate } from './candidate.ts';
import { findRuns, type Run } from './runs/find-runs.ts';
import type { Piece } from './runs/piece.ts';
import { splitRun } from './runs/split-run.ts';
import { tellsMoney } from './runs/tells-money.ts';
import type { Passage, Token } from './words/token.ts';
import { is, isCapitalised, isPlainWord } from './words/tokenise.ts';
import { partWholes, wholeNames } from './runs/whole-names.ts';
import { WordClass } from './words/word-classes.ts';

/**
 * Of the words that a sentence begins with, those the article writes small elsewhere: a capital on them says
 * nothing. Nobody asks for the others, and a set of all the words of an article takes its time.
 */
function smallWords(passages: readonly Passage[]): Set<string> {
  const opening = new Set<string>();
  for (const { tokens } of passages)
    for (const token of tokens)
      if (token.opensSentence && isCapitalised(token) && isPlainWord(token)) opening.add(token.key);
  const small = new Set<string>();
  for (const { tokens } of passages)
    for (const { shape, key } of tokens) if (shape === 'lower' && opening.has(key)) small.add(key);
  return small;
}

/** Where the title begins in `Gen (retd) Omar Nasri`, `Col. (Retired) …`, or null. */
function retiredFrom(tokens: readonly Token[], from: number): number | null {
  const bracketed = tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '(';
  const retired = bracketed && /^(?:retd?|rtd|retired|r)$/.test(tokens[from - 2]!.key);
  return retired && is(tokens[from - 4], WordClass.honorific | WordClass.office) ? from - 4 : null;
}

/** What changes the office behind it: `then President`, `outgoing Mayor`. */
const changes = /^(?:then|former|ex|outgoing|incoming|acting|interim|caretaker|retired)$/;

/** Where a title begins with the word that changes it: `then | President`, `then-Prime | Minister`, `First | Lady`. */
function changedFrom(tokens: readonly Token[], title: number): number {
  const before = tokens[title - 1];
  if (!before || !tokens[title]!.joined) return title;
  const word = changes.test(before.key) && (before.shape === 'lower' || before.opensSentence);
  const joined = /^(?:then|ex|former)-\p{Lu}/u.test(before.text);
  const first = before.key === 'first' && isCapitalised(before) && tokens[title]!.key === 'lady';
  return word || joined || first ? title - 1 : title;
}

function makeCandidate(passage: Passage, piece: Piece): Candidate {
  const { from, to } = piece;
  const tokens = passage.tokens.slice(from, to);
  const office = piece.titleFrom ?? retiredFrom(passage.tokens, from);
  const titleFrom = office === null ? null : changedFrom(passage.tokens, office);
  const title =
    titleFrom === null
      ? []
      : passage.tokens.slice(titleFrom, from).filter(({ shape, text }) => shape !== 'mark' || /^[&,]$/.test(text));
  return {
    passage,
    from,
    to,
    tokens,
    key: tokens.map(({ key }) => (key === '&' ? 'and' : key)).join(' '),
    role:
      title.length > 0
        ? title
            .map(({ text }) => text)
            .join(' ')
            .replaceAll(' ,', ',')
        : null,
    addressed: title.some((token) => is(token, WordClass.honorific)),
  };
}

/** The letters in brackets behind a name, or behind its `’s`: `(NURTW)`. */
function lettersBehind(tokens: readonly Token[], to: number): string | undefined {
  const at = tokens[to]?.shape === 'possessive' ? to + 1 : to;
  return tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'caps' ? tokens[at + 1]!.key : undefined;
}

/** Every stretch of an article that may be a name. */
export function findCandidates(passages: readonly Passage[]): Candidate[] {
  const small = smallWords(passages);
  const candidates: Candidate[] = [];
  const wholes = passages.map(wholeNames);
  const letters = new Set(passages.flatMap(({ tokens }, at) => wholes[at]!.map(({ to }) => lettersBehind(tokens, to))));
  passages.forEach((passage, at) => {
    const { tokens } = passage;
    // `the DCI`: letters that were introduced are a body, though others have them for a rank.
    const isWhole = (run: Run) =>
      wholes[at]!.includes(run) || (run.to - run.from === 1 && letters.has(tokens[run.from]!.key));
    for (const run of partWholes(findRuns(tokens), wholes[at]!)) {
      const pieces = isWhole(run) ? [{ ...run, titleFrom: null }] : splitRun(passage, run, small);
      for (const piece of pieces) if (!tellsMoney(tokens, piece.to - 1)) candidates.push(makeCandidate(passage, piece));
    }
  });
  return candidates;
}
