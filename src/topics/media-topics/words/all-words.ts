import { aroundSportWords } from './around-sport.ts';
import { artsWords } from './arts.ts';
import { businessWords } from './business.ts';
import type { ConceptWords } from './concept-words.ts';
import { crimeWords } from './crime.ts';
import { disasterWords } from './disaster.ts';
import { economyWords } from './economy.ts';
import { educationWords } from './education.ts';
import { environmentWords } from './environment.ts';
import { foreignAffairsWords } from './foreign-affairs.ts';
import { healthWords } from './health.ts';
import { humanInterestWords } from './human-interest.ts';
import { industryWords } from './industry.ts';
import { justiceWords } from './justice.ts';
import { policyWords } from './policy.ts';
import { politicsWords } from './politics.ts';
import { religionWords } from './religion.ts';
import { scienceWords } from './science.ts';
import { societyWords } from './society.ts';
import { sportWords } from './sport.ts';
import { tradeAndTransportWords } from './trade-and-transport.ts';
import { workWords } from './work.ts';

/** Every word list. A concept stands in one of them. */
export const allWords: readonly ConceptWords[] = [
  politicsWords,
  policyWords,
  foreignAffairsWords,
  crimeWords,
  justiceWords,
  disasterWords,
  economyWords,
  businessWords,
  industryWords,
  tradeAndTransportWords,
  educationWords,
  environmentWords,
  healthWords,
  societyWords,
  humanInterestWords,
  workWords,
  religionWords,
  scienceWords,
  artsWords,
  sportWords,
  aroundSportWords,
];
