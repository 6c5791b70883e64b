import type { FateOfPeople, Quantity } from './quantity.ts';
import { singular } from './singular.ts';
import type { Token } from './tokens.ts';

/** By fate: what is done to people, what they are then, and the nouns that count them. */
const words: Readonly<Record<FateOfPeople, { done: string; been: string; nouns: string }>> = {
  killed: {
    done: 'killed kill kills killing claimed claims claiming',
    been: 'killed dead died dying perished drowned',
    nouns: 'death deaths fatality fatalities',
  },
  injured: {
    done: 'injured injures injuring wounded wounds wounding hurt hurting',
    been: 'injured wounded hurt',
    nouns: 'injury injuries',
  },
  missing: { done: '', been: 'missing unaccounted', nouns: '' },
  arrested: { done: 'arrested arrests arresting detained detaining', been: 'arrested detained', nouns: 'arrests' },
  displaced: { done: 'displaced displacing evacuated', been: 'displaced homeless evacuated', nouns: '' },
  rescued: { done: 'rescued rescuing', been: 'rescued', nouns: '' },
  abducted: { done: 'abducted abducting kidnapped kidnapping', been: 'abducted kidnapped', nouns: '' },
};

const byWord = (form: 'done' | 'been' | 'nouns') =>
  new Map(
    Object.entries(words).flatMap(([fate, lists]) =>
      lists[form]
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, fate as FateOfPeople] as const),
    ),
  );
const [done, been, nouns] = [byWord('done'), byWord('been'), byWord('nouns')];

const list = (text: string) => new Set(text.split(' '));
/** Stand between people and what befell them. */
const auxiliaries = list(
  'were was are is be been being have had has has also reportedly confirmed reported feared left still shot found',
);
/** Stand between a verb and the number it counts. */
const qualifiers = list(
  'at least least about around some nearly almost over more than up to as many much an estimated a total of',
);
/** End the words that say who is counted. */
const ends = list(
  'and or of in on at to for by from with who that which when while after before as but than the a an under near during since between into inside outside against amid through along across because where if so he she it they',
);
/** Whoever they were. */
const people = list('people person persons life lives victim victims individual individuals others other dead more');
const tollLeads = list('to at of is was reached reaches hits hit passes passed surpassed');
const longest = 6;

/**
 * People counted by their fate:
 *
 *     killed 12 people    12 people, three of them children, were injured    12 dead    the death toll rose to 12
 */
export function countPeople(tokens: readonly Token[], at: number): Quantity | null {
  const { text, number } = tokens[at]!;
  if (number === null) return null;
  const who = whoAfter(tokens, at + 1);
  const fate = doneBefore(tokens, at) ?? tollBefore(tokens, at) ?? who.fate;
  if (fate === null || !Number.isInteger(number.value)) return null;
  if (fate === 'killed' && /^others?$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const narrowed = people.has(who.noun) || who.noun === '' ? 'people' : singular(who.noun);
  return { kind: `${fate} ${narrowed}`, label: fate, narrowed: '', value: number.value, written: text, rough: false };
}

function doneBefore(tokens: readonly Token[], at: number): FateOfPeople | null {
  let before = at - 1;
  while (before >= 0 && qualifiers.has(tokens[before]!.lower)) before -= 1;
  return done.get(tokens[before]?.lower ?? '') ?? null;
}

function tollBefore(tokens: readonly Token[], at: number): FateOfPeople | null {
  let before = at - 1;
  while (before >= 0 && qualifiers.has(tokens[before]!.lower) && !tollLeads.has(tokens[before]!.lower)) before -= 1;
  if (!tollLeads.has(tokens[before]?.lower ?? '')) return null;
  const near = tokens.slice(Math.max(0, before - longest), before).map(({ lower }) => lower);
  const toll = near.lastIndexOf('toll');
  // `of` belongs to the toll only beside it: `the toll came after the bodies of two more were found`.
  const beside = tokens[before]!.lower !== 'of' || toll === near.length - 1;
  return toll > 0 && near[toll - 1] === 'death' && beside ? 'killed' : null;
}

/** The noun that follows a number, and what befell those it names. */
function whoAfter(tokens: readonly Token[], from: number): { noun: string; fate: FateOfPeople | null } {
  let noun = '';
  for (let at = from; at < Math.min(tokens.length, from + longest); at += 1) {
    const { lower, number, text } = tokens[at]!;
    const fate = nouns.get(lower) ?? been.get(lower) ?? null;
    if (fate !== null) return { noun: nouns.has(lower) ? '' : noun, fate };
    if (text === ',' && noun !== '') return { noun, fate: afterAside(tokens, at) };
    if (ends.has(lower) || number !== null || !/^\p{L}/u.test(text)) break;
    if (!auxiliaries.has(lower)) noun = lower;
  }
  return { noun, fate: null };
}

/** What follows an aside between commas: `, most of them children, were killed`. */
function afterAside(tokens: readonly Token[], comma: number): FateOfPeople | null {
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  if (close < 0 || close - comma > 9 || !auxiliaries.has(tokens[close + 1]?.lower ?? '')) return null;
  const next = tokens.slice(close + 1, close + 4).find(({ lower }) => !auxiliaries.has(lower));
  return been.get(next?.lower ?? '') ?? null;
}
