import { expect, it } from 'vitest';
import { writeRange } from '../../src/views/write-range.ts';

/** An engine that writes every range so. */
const engine = (written: string): Intl.DateTimeFormat =>
  Object.assign(new Intl.DateTimeFormat('en'), { formatRange: () => written });
const day = new Date(0);

it.each([
  ['16\u2009–\u200917 May 2021', '16–17 May 2021'],
  ['16 – 17 May 2021', '16–17 May 2021'],
  ['16–17 May 2021', '16–17 May 2021'],
  ['2019 – 2020', '2019–2020'],
  ['31 December 2020\u2009–\u20091 January 2021', '31 December 2020 – 1 January 2021'],
  ['31 December 2020 – 1 January 2021', '31 December 2020 – 1 January 2021'],
  ['30 May – 2 June 2021', '30 May – 2 June 2021'],
])('%j is %j', (written, range) => {
  expect(writeRange(engine(written), day, day)).toBe(range);
});
