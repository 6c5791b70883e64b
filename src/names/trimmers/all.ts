import type { Trimmer } from '../runs/piece.ts';
import { epithet } from './epithet.ts';
import { excellency } from './excellency.ts';
import { gulfTitle } from './gulf-title.ts';
import { leadingArticle } from './leading-article.ts';
import { leadingNationality } from './leading-nationality.ts';
import { leadingParty } from './leading-party.ts';
import { leadingPlace } from './leading-place.ts';
import { leadingWords } from './leading-words.ts';
import { placeOfOffice } from './place-of-office.ts';
import { postNominal } from './post-nominal.ts';
import { rankLetters } from './rank-letters.ts';

/** In the order in which they are applied. */
export const trimmers: readonly Trimmer[] = [
  excellency,
  leadingArticle,
  leadingParty,
  leadingNationality,
  rankLetters,
  leadingPlace,
  placeOfOffice,
  postNominal,
  epithet,
  leadingWords,
  gulfTitle,
];
