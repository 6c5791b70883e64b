import { hasFamilyEnding } from '../lists/name-endings.ts';
import { isPeople, nationalityWords, oneWordPlaces } from './gazetteer.ts';
import { peoples } from '../lists/countries.ts';
import { englishWords } from '../lists/english-words.ts';
import { familyNames } from '../lists/family-names.ts';
import { givenNames } from '../lists/given-names.ts';
import { moreFamilyNames, moreGivenNames, wordGivenNames } from '../lists/more-names.ts';
import * as words from '../lists/name-words.ts';
import { departments, honorifics, nameHonorifics, offices, roleNouns } from '../lists/roles.ts';
import { fold } from './fold.ts';

/** What the lists say of a word; a word may be several things. */
export const WordClass = {
  given: 1,
  family: 2,
  /** An English word that is written small. */
  word: 4,
  /** A town, country or region of one word. */
  place: 8,
  people: 16,
  honorific: 32,
  office: 64,
  department: 128,
  roleNoun: 256,
  organisationHead: 512,
  placeHead: 1024,
  thingHead: 2048,
  saying: 4096,
  calendar: 8192,
  function: 16384,
  particle: 32768,
  suffix: 65536,
  /** An honorific that stays in the name: `Syed`, `Malik`. */
  nameHonorific: 131072,
  /** A given name first of all, whatever else it means: `Mark`, `Rose`. */
  sureGiven: 262144,
  placeLead: 524288,
  organisationLead: 1048576,
  /** A body by itself: `NATO`, `Parliament`. */
  knownBody: 2097152,
  team: 4194304,
  plainAbbreviation: 8388608,
  /** A particle that stands right behind a given name only: `Jan van Dam`, not `Jan Berg van Torva`. */
  bound: 16777216,
  /** In another language what stands before a place: `à`, `em`. */
  locative: 33554432,
  /** The same in a language that has no capital on every noun. */
  sureLocative: 67108864,
  /** What names of bodies have in small letters behind their first word: `Conseil | national`. */
  bodyAdjective: 134217728,
} as const;

/** How one people's name begins before another's: `Franco-German`. */
const peoplePrefixes = /^(?:afro|anglo|austro|euro|franco|greco|hispano|indo|italo|luso|perso|russo|serbo|sino|turco)$/;

/** `League-Nawaz`, `Party-Workers`: a body with what tells it from others of its name. */
const factional =
  /^(?:alliance|assembly|committee|conference|congress|council|dal|front|group|janata|league|movement|party|union)-/;

const classes = new Map<string, number>();

function add(list: string, bit: number): void {
  for (const word of list.split(/\s+/)) if (word !== '') classes.set(word, (classes.get(word) ?? 0) | bit);
}

add(givenNames, WordClass.given);
add(moreGivenNames, WordClass.given);
add(wordGivenNames, WordClass.given | WordClass.sureGiven);
add(familyNames, WordClass.family);
add(moreFamilyNames, WordClass.family);
add(englishWords, WordClass.word);
add(honorifics, WordClass.honorific);
add(nameHonorifics, WordClass.nameHonorific);
add(offices, WordClass.office);
add(departments, WordClass.department);
add(roleNouns, WordClass.roleNoun);
add(words.organisationHeads, WordClass.organisationHead);
add(words.foreignHeads, WordClass.organisationHead);
add(words.placeHeads, WordClass.placeHead);
add(words.placeLeads, WordClass.placeLead);
add(words.organisationLeads, WordClass.organisationLead);
add(words.thingHeads, WordClass.thingHead);
add(words.knownBodies, WordClass.knownBody);
add(words.teamNames, WordClass.team);
add(words.plainAbbreviations, WordClass.plainAbbreviation);
add(words.sayingVerbs, WordClass.saying);
add(words.calendarWords, WordClass.calendar);
add(words.functionWords, WordClass.function);
add(words.particles, WordClass.particle);
add(words.suffixes, WordClass.suffix);
add(fold(peoples), WordClass.people);

add(nationalityWords().join(' '), WordClass.people);
add(oneWordPlaces().join(' '), WordClass.place);

/** Endings of inflected words, with what their stems may end in in the list of English words. */
const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['ings', ''],
  ['ings', 'e'],
];

function isInflected(key: string): boolean {
  for (const [ending, stem] of endings) {
    if (!key.endsWith(ending)) continue;
    const base = key.slice(0, -ending.length) + stem;
    if (base.length > 2 && ((classes.get(base) ?? 0) & WordClass.word) !== 0) return true;
  }
  return false;
}

/** `we'll`, `they've`, `didn't`: a small word with another joined to it. */
const contraction = /^([a-z]+?)(?:'(?:ll|d|ve|re|m)|n't)$/;

/** `Standard-Times`, `Star-Tribune`: papers that were two once. */
const paper =
  /^(?:[a-z]+)-(?:bulletin|chronicle|courier|dispatch|enquirer|examiner|gazette|herald|journal|ledger|mail|news|observer|post|press|register|star|sun|telegram|telegraph|times|tribune)$/;

/** The classes of a folded word: a sum of {@link WordClass} bits. */
export function classesOf(key: string): number {
  const own = classes.get(key) ?? 0;
  const [, small] = own === 0 && key.includes("'") ? (contraction.exec(key) ?? []) : [];
  if (small !== undefined && ((classes.get(small) ?? 0) & WordClass.word) !== 0) return WordClass.function;
  // `president-elect`, `ex-minister`, `co-author`: an office with something joined to it.
  if (own === 0 && key.includes('-')) {
    const parts = key.split('-').map((part) => classes.get(part) ?? 0);
    if (parts.every((part) => part !== 0) && parts.some((part) => (part & WordClass.office) !== 0))
      return WordClass.office | WordClass.roleNoun | WordClass.word;
    if (factional.test(key) || paper.test(key)) return WordClass.organisationHead;
    // `Iranian-Canadian`, `Franco-German`
    const people = (part: string) => ((classes.get(part) ?? 0) & WordClass.people) !== 0 || peoplePrefixes.test(part);
    if (key.split('-').every(people)) return WordClass.people;
    const plain = (part: string) => (classesOf(part) & (WordClass.word | WordClass.given)) === WordClass.word;
    return key.split('-').every(plain) ? WordClass.word : 0;
  }
  if ((own & WordClass.word) === 0 && isInflected(key)) return own | WordClass.word;
  if (own !== 0) return own;
  // `Queenslander`, `Chechnyan`
  if (isPeople(key)) return WordClass.people;
  return hasFamilyEnding(key) ? WordClass.family : 0;
}
