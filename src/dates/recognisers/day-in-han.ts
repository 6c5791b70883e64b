import type { Recogniser } from '../recogniser.ts';

/** Behind a count of days: `3日間`, `10日後`, `2日目`, `3일간`. */
const COUNTED = '間|间|目|後|后|以|内|ぶり|連|连|前|余|程|游|간|째|차|만|이|동안';

/** The day by its number alone, as agencies of China, Japan and Korea tell the news of yesterday and today: 16日 · 16일 */
export const dayInHan: Recogniser = {
  name: 'day-of-month',
  needs: /\d[日일]/u,
  foreign: true,
  pattern: new RegExp(`(?<![月월第약]\\s?|[\\d.,:-])(?<day>[1-9]|[12]\\d|3[01])[日일](?!${COUNTED})`, 'gu'),
  read: ({ day }) => ({ kind: 'calendar', year: null, month: null, day: Number(day), toward: 'past' }),
};
