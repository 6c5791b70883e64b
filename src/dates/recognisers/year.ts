import { YEAR } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/** in 2019 · from 1998 to 2004 · since 1998 · early 2020 · at the end of 2019 · the summer of 2019 · spring 2019. Not `in 2019-20`, `in 1,998`, `in the 2000s`, `2019 people`. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<=(?:from|between|in)\\s+${YEAR}\\s+)(?:to|and|until)|in|since|until|by|(?:start|beginning|middle|end|half|spring|summer|autumn|fall|winter|elections?)\\s+of|during|from|before|after|early|late|mid|year|spring|summer|autumn|winter)[\\s-]+(?<year>${YEAR})(?![\\d\\p{L}%/]|[-–.,:]\\d|\\s+(?:people|persons|men|women|children|families|houses|feet|metres|meters|miles|km|kg|cases|points|votes|runs))`,
  'giu',
);

export const year: Recogniser = {
  name: 'year',
  needs: /[\s-](?:1[5-9]|20)\d\d/,
  pattern: PATTERN,
  read: (groups) => ({ kind: 'calendar', year: Number(groups.year), month: null, day: null }),
};
