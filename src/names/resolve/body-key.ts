import { fold } from '../words/fold.ts';
import { remembered } from '../../remembered.ts';

/** British and American spellings of words in the names of bodies, and other ways of writing one name. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/centre/g, 'center'],
  [/defence/g, 'defense'],
  [/labour/g, 'labor'],
  [/programme/g, 'program'],
  [/^the /g, ''],
  [/[.,'’]/g, ''],
  [/ & /g, ' and '],
  [/\b(?:of|for) the\b/g, 'of'],
  // `Tehreek-e-Insaf`, `Tehreek-i-Insaf`; `Counter-Terrorism`, `Counter Terrorism`
  [/-[ei]-/g, ' e '],
  [/-/g, ' '],
  [/^un (?=[a-z]{4})/g, 'united nations '],
  [/^us (?=[a-z]{4})/g, 'united states '],
  [/^uk (?=[a-z]{4})/g, 'united kingdom '],
  [/^eu (?=[a-z]{4})/g, 'european union '],
  [/\s+/g, ' '],
  // `Torva Airlines Ltd`: the legal form, which papers leave out at will.
  [/(?<=\p{L}{3}) (?:(?:pvt|private|pte) )?(?:ltd|limited|plc|inc|llc|llp|gmbh|bhd)$/u, ''],
];

/** What tells that one of the spellings may apply: to most names none does. */
const unusual =
  /isation|centre|defence|labour|programme|^the |[.,'’&-]| (?:of|for) the |^(?:u[nsk]|eu) |\s\s|[^\S ]| (?:ltd|limited|plc|inc|llc|llp|gmbh|bhd)$/;

/** How the name of a body is compared. */
export const bodyKey = remembered((text: string) => {
  const folded = fold(text);
  return unusual.test(folded) ? spellings.reduce((key, [from, to]) => key.replace(from, to), folded) : folded;
});
