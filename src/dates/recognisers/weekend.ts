import type { Recogniser } from '../recogniser.ts';
import { tenseAt } from '../tense.ts';

/** over the weekend · last weekend · this weekend · next weekend */
const PATTERN =
  /(?<![\p{L}\d-])(?:(?:over|at|during|on)\s+)?(?<which>the|[Ll]ast|[Nn]ext|[Tt]his(?:\s+(?:coming|past))?|[Tt]he\s+(?:coming|past))\s+weekend(?!s|\p{L})/gu;

export const weekend: Recogniser = {
  name: 'weekend',
  needs: /weekend/,
  needsTime: true,
  pattern: PATTERN,
  read(groups, around) {
    const which = groups.which?.toLowerCase() ?? '';
    const future = /next|coming/.test(which) || (!/last|past/.test(which) && tenseAt(around) === 'future');
    const toward = which === 'last' ? 'before' : future ? 'future' : 'past';
    return { kind: 'weekday', weekday: 6, days: 2, toward };
  },
};
