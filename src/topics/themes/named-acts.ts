import type { ThemePhrase } from '../../model.ts';
import type { ArticleWords, Word } from '../article-words.ts';
import type { ThemeRecogniser } from './find-theme-phrases.ts';
import { idleModifiers, weakModifiers } from './modifiers.ts';
import { isNameLike, phraseText } from './phrase-text.ts';
import { landNamed } from './places.ts';

const longest = 7;
const inner = new Set(['of', 'and', 'on', 'for', 'the', 'against']);
const acts = new Map(
  Object.entries({
    Act: 'law',
    Bill: 'law',
    Amendment: 'constitution (law)',
    Treaty: 'treaty',
    Accord: 'treaty',
    Accords: 'treaty',
    Agreement: 'treaty',
    Pact: 'treaty',
    Protocol: 'treaty',
    Deal: null,
    Initiative: null,
    Corridor: 'infrastructure projects',
  }),
);

/** A law, treaty or plan by its full name: `Silver Lake Treaty`, `Prevention of Noise Act`. */
export const namedActs: ThemeRecogniser = { mayStand: ({ text }) => acts.has(text), find };

function find(words: ArticleWords, at: number): ThemePhrase | undefined {
  const head = words.at(at)!;
  const under = acts.get(head.text);
  if (under === undefined || head.person || !isNameLike(head)) return undefined;
  let first = at;
  for (let back = at; at - back < longest && back > 0 && words.at(back)!.joint !== null; back -= 1) {
    const before = words.at(back - 1)!;
    if (isNameLike(before) && !before.person && !before.owns) first = back - 1;
    else if (!inner.has(before.lower)) break;
  }
  const name = words.slice(first, at);
  if (name.every(saysNothing)) return undefined;
  return {
    subject: [...name, head].map(({ lower }) => lower.replace(/s$/u, '')).join(' '),
    form: phraseText(words.slice(first, at + 1)),
    founds: true,
    rank: 0,
    under,
    start: name[0]!.start,
    end: head.end,
    weight: head.weight,
  };
}

function saysNothing({ lower }: Word): boolean {
  return lower.length < 3 || idleModifiers.has(lower) || weakModifiers.has(lower) || landNamed(lower) !== undefined;
}
