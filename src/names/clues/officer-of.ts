import { after, before } from '../candidate.ts';
import type { Clue } from './clue.ts';

/** Offices that somebody holds of a body, with what they may also be of. */
const ofBody =
  /^(?:director|chairman|chairwoman|chairperson|ceo|cfo|coo|founder|co-founder|manager|owner|president|vice-president|spokesman|spokeswoman|spokesperson|principal|headmaster|headmistress|vice-chancellor|rector|treasurer|registrar|trustee|employee|employees|shareholder|member|members)$/;

/** Offices that somebody holds of a place. */
const ofPlace =
  /^(?:mayor|governor|bishop|archbishop|mp|mps|prefect|sheriff|senator|king|queen|emir|sultan|prince|duke|resident|residents|native)$/;

/** The same in other languages: `maire de X`, `alcalde de X`. */
const ofPlaceAbroad =
  /^(?:maire|mairesse|alcalde|alcaldesa|prefeito|prefeita|sindaco|sindaca|prefet|prefete|gouverneur|gobernador|gobernadora|governador|governadora|burgemeester|burgermeister|burgermeisterin|oberburgermeister|eveque|obispo|bispo|vescovo)$/;

/** `managing director of X`, `chairman of the X`: a body; `mayor of X`, `MP for X`: a place. Neither is of a person. */
export const officerOf: Clue = {
  name: 'officer-of',
  looksAt: 'use',
  weigh(candidate) {
    // `a member of Petra Lindqvist’s team`
    if (candidate.role !== null || after(candidate)?.shape === 'possessive') return null;
    const at = before(candidate)?.key === 'the' ? 2 : 1;
    const joins = before(candidate, at)?.key ?? '';
    if (/^(?:d['’]?|de|di|von|van)$/.test(joins))
      return ofPlaceAbroad.test(before(candidate, at + 1)?.key ?? '') ? { person: -3, place: 2 } : null;
    if (!/^(?:of|for|at)$/.test(joins)) return null;
    const office = before(candidate, at + 1)?.key ?? '';
    if (ofPlace.test(office)) return { person: -3, place: 2 };
    return ofBody.test(office) ? { person: -3, organisation: 1.5, place: joins === 'of' ? 0.5 : 0 } : null;
  },
};
