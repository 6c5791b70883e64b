import { expect, test } from 'vitest';
import { compareNames } from '../../../src/names/resolve/compare-names.ts';
import { parsePersonName } from '../../../src/names/resolve/person-name.ts';

test.each([
  ['Karim Mahmood Baloch', 'Karim Mehmood Baloch', 'spelling'],
  ['Omar al-Hariri', 'Omar Hariri', 'spelling'],
  ['Narender Westing', 'Narendra Westing', 'spelling'],
  ['Narendra Westing', 'Surendra Westing', null],
  ['Marlon Petty', 'Marlon J. Petty', 'middle'],
  ['Karim Dad Baloch', 'Karim Baloch', 'middle'],
  ['Mohammad Karim Baloch', 'Karim Baloch', 'middle'],
  ['M. Petty', 'Marlon Petty', 'initial'],
  ['Li Wen', 'Wen Li', 'reversed'],
  ['Moon Jae Won', 'Jae-won Moon', 'reversed'],
  ['Karim Baloch', 'Karim Baloch Dogarzai', 'first-part'],
  ['Harold Westing', 'Harold Westing Jr.', 'suffix'],
  ['Bill Westing', 'William Westing', 'initial'],
  ['Kim Won-ho', 'Kim Won Ho', 'spelling'],
  ['Abdul Rahman Dogarzai', 'Abdulrahman Dogarzai', 'spelling'],
  ['A.P.J. Westing', 'APJ Westing', 'spelling'],
  ['Omar ElHariri', 'Omar Hariri', 'spelling'],
  ['Yusra Bhatti-Khan', 'Yusra Bhatti Khan', 'spelling'],
  ['Khwaja Karim', 'Khawaja Mohammad Karim', 'middle'],
  ['Karim Dogarzai', 'Syed Karim Dogarzai', 'middle'],
  ['Muhammad Karim', 'Khawaja Muhammad Karim', null],
  ['Harold Westing Sr.', 'Harold Westing Jr.', null],
  ['Karim Baloch', 'Yusra Baloch', null],
  ['Karim Baloch', 'Karim Dogarzai', null],
  ['Nawaz Dogarzai', 'Maryam Nawaz Dogarzai', null],
  ['Harold A. Westing', 'Harold B. Westing', null],
  ['Karel H. W. Westing', 'Karel W. Westing', null],
  ['Joe Westing', 'Joseph R. Westing Jr.', 'suffix'],
  ['Volodymyr Westing', 'Vladimir Westing', 'spelling'],
  ['Abdel Fattah al-Hariri', 'Abdul Fattah Hariri', 'spelling'],
  ['Abdelfattah Hariri', 'Abdul Fattah Hariri', 'spelling'],
  ['Abd al-Rahman Hariri', 'Abdurrahman Hariri', 'spelling'],
  ['Abdur Rahman Hariri', 'Abdul Rehman Hariri', 'spelling'],
  ['Abdul Rahman Hariri', 'Abdul Rahim Hariri', null],
  ['Baloch', 'Karim Baloch', null],
])('%s, %s: %s', (a, b, likeness) => {
  expect(compareNames(parsePersonName(a), parsePersonName(b))).toBe(likeness);
});
