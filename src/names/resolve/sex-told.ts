import { fold } from '../words/fold.ts';
import { remembered } from '../../remembered.ts';

/** What a form of address or a word of the family says of somebody. */
export type Sex = 'woman' | 'man';

const woman =
  /\b(?:mrs|ms|miss|mme|mlle|madame|mademoiselle|frau|mevrouw|senora|senorita|dona|signora|pani|smt|shrimati|kumari|begum|alhaja|hajiya|hajia|datin|puan|ibu|sheikha|dame|queen|princess|wife|mother|daughter|sister|aunt|niece|widow|stepmother|grandmother|granddaughter|girlfriend|actress|\w+woman)\b/;

const man =
  /^m\.?$|\b(?:mr|sir|monsieur|herr|herrn|meneer|senor|signor|shri|bapak|encik|king|prince|husband|father|son|brother|uncle|nephew|widower|stepfather|grandfather|grandson|boyfriend)\b/;

/** Whether a role as written tells a woman or a man; null where it tells neither, or both. */
export const sexTold = remembered((role: string): Sex | null => {
  const folded = fold(role);
  const [isWoman, isMan] = [woman.test(folded), man.test(folded)];
  if (isWoman === isMan) return null;
  return isWoman ? 'woman' : 'man';
});
