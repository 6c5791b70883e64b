import { fold } from '../fold.ts';
import { remembered } from '../../remembered.ts';

/** Fields of life that one person seldom shares in: an office of one speaks against one of another. */
const fields: Readonly<Record<string, RegExp>> = {
  sport:
    /\b(?:captain|skipper|striker|batsman|bowler|batter|seamer|spinner|opener|midfielder|defender|goalkeeper|winger|quarterback|pitcher|lineman|tackle|wicketkeeper|all-?rounder|footballer|cricketer|golfer|boxer|sprinter|swimmer|cyclist|jockey|athlete|coach|forward|guard|center|baseman|outfielder)\b/,
  state:
    /\b(?:president|prime|premier|minister|pm|fm|cm|senator|sen|mp|mna|mpa|mla|congressman|congresswoman|secretary|ambassador|governor|gov|mayor|councillor|chancellor|lawmaker|speaker|envoy)\b/,
  arts: /\b(?:actor|actress|singer|musician|rapper|director|filmmaker|film-maker|poet|novelist|author|painter|artist|comedian|playwright|composer|guitarist|drummer)\b/,
  money:
    /\b(?:banker|ceo|cfo|economist|broker|trader|investor|tycoon|businessman|businesswoman|entrepreneur|industrialist)\b/,
  law: /\b(?:justice|judge|magistrate|prosecutor|lawyer|advocate|attorney|barrister|solicitor|counsel)\b/,
  force:
    /\b(?:gen|general|lt|col|colonel|brig|brigadier|maj|major|capt|sgt|sergeant|constable|inspector|superintendent|ssp|dsp|dig|admiral|commander|sheriff|trooper)\b/,
  crime: /\b(?:suspect|gunman|robber|convict|murderer|killer|accused|defendant)\b/,
  health: /\b(?:surgeon|physician|nurse|neurosurgeon|psychiatrist|cardiologist)\b/,
};

/** The fields a role belongs to; none where it says nothing (`Mr`, `leader`). */
function fieldsOf(role: string): string[] {
  const folded = fold(role);
  return Object.keys(fields).filter((field) => fields[field]!.test(folded));
}

const address = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|sri|shri|smt|sheikh|maulana|syed|mian)$/;

/** What other languages say for Mr and Mrs, folded and without full stops. */
export const addressAbroad =
  /^(?:m|mm|mme|mlle|monsieur|madame|mademoiselle|herr|herrn|frau|mevrouw|meneer|mijnheer|don|dona|senor|senora|senhor|senhora|dom|signor|signora|onorevole|pan|pani|sayin|bapak|ibu|pak|bu|encik|puan)$/;

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

/** The words of an office, folded and sorted; empty for a form of address. */
function officeOf(role: string): string {
  return fold(role)
    .replaceAll('.', '')
    .split(/[^a-z'-]+/)
    .flatMap((word) => (inFull[word] ?? word).split(' '))
    .filter(
      (word) =>
        word.length > 1 &&
        !address.test(word) &&
        !addressAbroad.test(word) &&
        !/^(?:of|for|the|and|former|ex|then|outgoing|incoming)$/.test(word),
    )
    .sort()
    .join(' ');
}

/** What a role as written says: the office, and the fields of life it belongs to. */
export const readRole = remembered((role: string) => ({ office: officeOf(role), fields: fieldsOf(role) }));
