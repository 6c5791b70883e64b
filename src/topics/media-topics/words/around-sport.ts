import type { ConceptWords } from './concept-words.ts';

/** What surrounds the games. */
export const aroundSportWords: ConceptWords = {
  'Olympic Games': ['olympic, olympics, IOC, Olympic gold, Winter Olympics, Olympic Games, Olympics', 'medal'],
  'Paralympic Games': ['paralympic, paralympics'],
  'disciplinary action in sport': [
    'match ban, suspended for matches, red card ban, match-fixing, match fixing, spot-fixing, suspend player',
    'ban, suspension',
  ],
  'drug use in sport': ['doping, anti-doping, WADA, steroid, performance-enhancing, failed drug test'],
  'sport venue': ['stadium renovation, sports complex, Gaddafi Stadium', 'stadium'],
  'sports transaction': [
    'transfer window, transfer fee, sign contract with club, free agent, loan deal, contract extension, free agency, one-year deal, two-year deal, three-year deal, five-year contract, year contract, traded to, player trade',
    'signing, trade, contract, deal, club, agent',
  ],
  'sports coaching': [
    'coaching staff, new coach, new head coach, coach sacked, sack coach, coaching course',
    'coach, head coach, coaching',
  ],
  'sports medal and trophy': [
    'gold medal, silver medal, bronze medal, gold medallist, gold medalist, medal haul',
    'medal, trophy',
  ],
  'sports record': ['world record, national record'],
  'sport organisation': [
    'sports federation, olympic committee, olympic association, sport governing body',
    'federation',
  ],
  'sports officiating': ['referee, umpire, umpires, VAR'],
};
