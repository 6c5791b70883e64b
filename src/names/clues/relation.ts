import { after, before } from '../candidate.ts';
import type { Clue } from './clue.ts';

/** `s/o`, `d/o`, `w/o` of South Asia, `a/l`, `a/p` of Malaysia: son, daughter, wife of. */
const kin = /^(?:[sdwSDW]\/o|a\/[lp])$/i;

/** `r/o`: resident of. */
const resident = /^r\/o$/i;

/** Relatives as they stand before `of`. */
const relatives =
  /^(?:son|daughter|wife|husband|widow|widower|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandfather|grandmother|girlfriend|boyfriend)$/;

/** `Akbar s/o Ghulam, r/o Oldtown`, `the wife of Karim`: people, and where they live. */
export const relation: Clue = {
  name: 'relation',
  looksAt: 'use',
  weigh(candidate) {
    const follows = [1, 2, 3].map((distance) => after(candidate, distance)?.text ?? ' ').join('');
    if (kin.test(follows)) return { person: 4, organisation: -1, place: -2 };
    const precedes = [3, 2, 1].map((distance) => before(candidate, distance)?.text ?? ' ').join('');
    if (kin.test(precedes)) return { person: 4, organisation: -1, place: -2 };
    if (resident.test(precedes)) return { person: -3, place: 2.5 };
    const of = before(candidate)?.key === 'of' && candidate.role === null;
    return of && relatives.test(before(candidate, 2)?.key ?? '') ? { person: 2, organisation: -1, place: -0.5 } : null;
  },
};
