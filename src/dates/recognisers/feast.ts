import type { DayMeaning } from '../../model.ts';
import { YEAR } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

type Meaning = (year: number | null, toward: { readonly toward?: 'past' | 'future' }) => DayMeaning;

const fixed =
  (month: number, day: number): Meaning =>
  (year, toward) => ({ kind: 'calendar', year, month, day, ...toward });
const moving =
  (feast: 'easter' | 'thanksgiving' | 'election', daysAfter: number): Meaning =>
  (year, toward) => ({ kind: 'feast', feast, daysAfter, year, ...toward });

/** Days with a name of their own that fall on one day everywhere they are kept. Keys in lower case. */
const FEASTS: Readonly<Record<string, Meaning>> = {
  "new year's day": fixed(1, 1),
  "valentine's day": fixed(2, 14),
  'may day': fixed(5, 1),
  halloween: fixed(10, 31),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
  "new year's eve": fixed(12, 31),
  'ash wednesday': moving('easter', -46),
  'palm sunday': moving('easter', -7),
  'good friday': moving('easter', -2),
  'easter sunday': moving('easter', 0),
  'easter monday': moving('easter', 1),
  thanksgiving: moving('thanksgiving', 0),
  'thanksgiving day': moving('thanksgiving', 0),
  'election day': moving('election', 0),
};

/** last Thanksgiving · on Christmas Day · New Year's Eve 2019 · Good Friday */
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:[Oo]n\\s+)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+)?(?<feast>New\\s+Year['’]s\\s+(?:Day|Eve)|Valentine['’]s\\s+Day|May\\s+Day|Halloween|Christmas\\s+(?:Day|Eve)|Boxing\\s+Day|Ash\\s+Wednesday|Palm\\s+Sunday|Good\\s+Friday|Easter\\s+(?:Sunday|Monday)|Thanksgiving(?:\\s+Day)?|Election\\s+Day)(?!\\p{L}|\\s+(?:Agreement|Accord|Massacre|Declaration))(?:,?\\s+(?<year>${YEAR})(?!\\d))?`,
  'gu',
);

export const feast: Recogniser = {
  name: 'feast',
  needs: /Day|Eve|Halloween|Wednesday|Sunday|Friday|Monday|Thanksgiving/,
  pattern: PATTERN,
  read(groups) {
    const name = (groups.feast ?? '').toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
    const which = groups.which?.toLowerCase();
    const toward =
      which === 'last' ? ({ toward: 'past' } as const) : which === 'next' ? ({ toward: 'future' } as const) : {};
    return FEASTS[name]?.(groups.year ? Number(groups.year) : null, toward) ?? null;
  },
};
