import { fold } from '../words/fold.ts';
import { address, addressAbroad } from './forms-of-address.ts';
import { remembered } from '../../remembered.ts';

/** Fields of life that one person seldom shares in: an office of one speaks against one of another. */
const fields: Readonly<Record<string, RegExp>> = {
  sport:
    /\b(?:captain|skipper|striker|batsman|bowler|batter|seamer|spinner|pacer|paceman|opener|player|umpire|referee|wrestler|gymnast|midfielder|defender|goalkeeper|winger|quarterback|pitcher|lineman|tackle|wicketkeeper|all-?rounder|footballer|cricketer|golfer|boxer|sprinter|swimmer|cyclist|jockey|athlete|coach|forward|guard|center|baseman|outfielder)\b/,
  state:
    /\b(?:president|prime|premier|minister|pm|fm|cm|senator|sen|mp|mna|mpa|mla|congressman|congresswoman|secretary|ambassador|governor|gov|mayor|councillor|chancellor|lawmaker|speaker|envoy|presidente?|ministr[aeo]|senateur|senadora?|alcaldesa?|prefeit[ao]|sindac[ao]|maire|depute|diputad[ao]|deputad[ao]|ministerin|burgermeister(?:in)?|menteri|bupati|gubernur|walikota)\b/,
  arts: /\b(?:actor|actress|singer|musician|rapper|director|filmmaker|film-maker|poet|novelist|author|painter|artist|comedian|playwright|composer|guitarist|drummer)\b/,
  money:
    /\b(?:banker|ceo|cfo|economist|broker|trader|investor|tycoon|businessman|businesswoman|entrepreneur|industrialist)\b/,
  law: /\b(?:justice|judge|magistrate|prosecutor|lawyer|advocate|attorney|barrister|solicitor|counsel)\b/,
  force:
    /\b(?:gen|general|lt|col|colonel|brig|brigadier|maj|major|capt|sgt|sergeant|constable|detective|det|inspector|insp|superintendent|supt|police|sho|asi|ssp|dsp|dpo|rpo|dig|igp?|soldier|admiral|commander|sheriff|trooper)\b/,
  crime: /\b(?:suspect|gunman|robber|convict|murderer|killer|accused|defendant)\b/,
  health: /\b(?:surgeon|physician|nurse|neurosurgeon|psychiatrist|cardiologist)\b/,
};

/** The fields a role belongs to; none where it says nothing (`Mr`, `leader`). */
function fieldsOf(role: string): string[] {
  const folded = fold(role);
  return Object.keys(fields).filter((field) => fields[field]!.test(folded));
}

/** Offices that papers shorten at will. */
const inFull: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  cm: 'chief minister',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  brig: 'brigadier',
  capt: 'captain',
  sgt: 'sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  cllr: 'councillor',
  sec: 'secretary',
};

/** The offices that newspapers of other languages give before names, in English. */
const abroad: readonly (readonly [english: string, others: RegExp])[] = [
  ['president', /^pr[ae]sident(?:e|a|in)?$|^presiden$/],
  ['minister', /^ministr[aeo]$|^ministerin$|^menteri$/],
  ['mayor', /^alcalde(?:sa)?$|^prefeit[ao]$|^sindac[ao]$|^maire$|^burgermeister(?:in)?$|^burgemeester$|^walikota$/],
  ['governor', /^go[bv]ernador[ae]?$|^gouverneur$|^gubernur$/],
  ['regent', /^bupati$/],
  ['senator', /^senador[ae]?$|^senateur$|^senatrice$/],
];

const wordsOf = remembered((word: string): readonly string[] => {
  const [english] = abroad.find(([, others]) => others.test(word)) ?? [];
  return english === undefined ? (inFull[word] ?? word).split(' ') : [english];
});

/** What tells when the office was held, not which it is, and small words. */
const passing =
  /^(?:of|for|the|and|former|ex|then|late|outgoing|incoming|current|sitting|incumbent|retired|retd|longtime|veteran)$/;

/** The words of an office, folded and sorted; empty for a form of address, as `Chief` is where nothing is led. */
function officeOf(role: string): string {
  const office = fold(role)
    .replaceAll('.', '')
    .split(/[^a-z'-]+/)
    .flatMap(wordsOf)
    .filter((word) => word.length > 1 && !address.has(word) && !addressAbroad.test(word) && !passing.test(word))
    .sort()
    .join(' ');
  return office === 'chief' ? '' : office;
}

/** What a role as written says: the office, and the fields of life it belongs to. */
export const readRole = remembered((role: string) => ({ office: officeOf(role), fields: fieldsOf(role) }));
