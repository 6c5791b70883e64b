import type { Quantity } from './quantity.ts';
import { isPlural, singular } from './singular.ts';
import type { Token } from './tokens.ts';

const mostWords = 3;
const ends = new Set(
  'and or of in on at to for by from with who that which when while after before as but than the a an is are was were has have had will would its his her their'.split(
    ' ',
  ),
);
const people = new Set(['people', 'persons', 'others']);
/** What players and teams are counted by, and what is measured rather than counted: many of each in a report. */
const scores = new Set(
  `runs touchdowns yards passes homers hits strikeouts carries catches receptions rebounds assists steals tries fouls
cards punches shots saves aces fours sixes boundaries innings matches wins losses draws seeds medals titles years
months weeks days hours minutes seconds times kgs kilos kilograms grams tonnes tons litres liters gallons barrels
megawatts units points shares acres hectares knots inches metres meters kilometres kilometers miles`.split(/\s+/u),
);

/** Things counted: `340 homes`, `12 new cases`. */
export function countThings(tokens: readonly Token[], at: number): Quantity | null {
  const { text, number } = tokens[at]!;
  if (number === null || number.value < 2 || isCurrency(tokens[at - 1])) return null;
  const narrowing: string[] = [];
  for (const { lower, text: word } of tokens.slice(at + 1, at + 1 + mostWords)) {
    if (ends.has(lower) || !/^\p{Ll}/u.test(word)) return null;
    if (isPlural(lower)) {
      if (people.has(lower) || scores.has(lower) || moneyWords.has(lower)) return null;
      const narrowed = narrowing.join(' ');
      return {
        kind: singular(lower),
        label: { thing: lower },
        narrowed,
        value: number.value,
        written: text,
        rough: number.rough,
      };
    }
    narrowing.push(lower);
  }
  return null;
}

const signs = /^(?:\$|US\$|\$US|[ACS]\$|HK\$|Rs\.?|PKR|INR|USD|EUR|GBP|[£€¥₹₨])$/u;

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && signs.test(token.text);
}

/** By word: the sign that stands for the same money. */
const moneyWords = new Map(
  Object.entries({
    dollars: '$',
    dollar: '$',
    rupees: 'Rs',
    rupee: 'Rs',
    euros: '€',
    euro: '€',
    pounds: '£',
    yen: '¥',
    yuan: 'yuan',
    crowns: 'crowns',
    francs: 'francs',
    pesos: 'pesos',
    rand: 'rand',
    rubles: 'roubles',
    roubles: 'roubles',
    naira: 'naira',
    taka: 'taka',
  }),
);
const bySign = new Map(Object.entries({ US$: '$', USD: '$', PKR: 'Rs', 'Rs.': 'Rs', INR: '₹', EUR: '€', GBP: '£' }));

/** Sums of money: `$1.2 million`, `500 rupees`. */
export function countMoney(tokens: readonly Token[], at: number): Quantity | null {
  const { text, number } = tokens[at]!;
  if (number === null) return null;
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1];
  const common = { label: 'amount', narrowed: '', value: number.value, rough: number.rough } as const;
  if (isCurrency(before)) {
    const sign = bySign.get(before!.text) ?? before!.text;
    return { ...common, kind: sign, written: `${before!.text}${/\p{L}$/u.test(before!.text) ? ' ' : ''}${text}` };
  }
  const word = moneyWords.get(after?.lower ?? '');
  return word === undefined ? null : { ...common, kind: word, written: `${text} ${after!.text}` };
}
