import { describe, expect, test } from 'vitest';
import { inTitleCase, preferredForm } from '../../../src/names/resolve/preferred-form.ts';

describe('capitals', () => {
  test('stand back behind the same form written normally', () => {
    const counts = new Map([
      ['PORT WESTING', 9],
      ['Port Westing', 1],
    ]);
    expect(preferredForm(counts, 'place')).toBe('Port Westing');
  });

  test.each([
    ['PORT OF LONDON', 'place', 'Port of London'],
    ['WESTINGEN', 'place', 'Westingen'],
    ["WESTA'A", 'place', "Westa'a"],
    ["N'WESTINGEN", 'place', "N'Westingen"],
    ['KARIM DOGARZAI', 'person', 'Karim Dogarzai'],
    ['MARITIME SAFETY AUTHORITY', 'organisation', 'Maritime Safety Authority'],
  ] as const)('%s, a %s, is %s', (form, kind, name) => {
    expect(preferredForm(new Map([[form, 1]]), kind)).toBe(name);
  });

  test.each([
    ['QWT', 'place'],
    ['IIOQT', 'place'],
    ['NORMA', 'organisation'],
    ['McWesting', 'person'],
  ] as const)('%s, a %s, stays', (form, kind) => {
    expect(inTitleCase(form, kind)).toBe(form);
  });
});

describe('a surname of several words', () => {
  test.each([
    ['Al-Tarifi', 'Hassan El Tarifi'],
    ['De Torva', 'Mercedes De Torva'],
    ['Lopez Torva', 'Andrea Lopez Torva'],
  ])('%s stands back behind %s', (surname, full) => {
    const counts = new Map([
      [surname, 9],
      [full, 1],
    ]);
    expect(preferredForm(counts, 'person')).toBe(full);
    expect(preferredForm(new Map([[surname, 9]]), 'person')).toBe(surname);
  });

  test('is no name that begins with a given one', () => {
    const counts = new Map([
      ['Karim Dogarzai', 9],
      ['Muhammad Karim Dogarzai', 1],
    ]);
    expect(preferredForm(counts, 'person')).toBe('Karim Dogarzai');
  });
});

describe('the fullest form often written', () => {
  test('wins over a shorter one', () => {
    const counts = new Map([
      ['Karim Dogarzai', 5],
      ['Karim Ali Dogarzai', 3],
    ]);
    expect(preferredForm(counts, 'person')).toBe('Karim Ali Dogarzai');
  });

  test('but not where it is rare', () => {
    const counts = new Map([
      ['Karim Dogarzai', 5],
      ['Karim Ali Dogarzai', 1],
    ]);
    expect(preferredForm(counts, 'person')).toBe('Karim Dogarzai');
  });

  test('a hyphen makes no name less full', () => {
    const counts = new Map([
      ['Upper-Westing', 5],
      ['Upper Westing', 1],
    ]);
    expect(preferredForm(counts, 'place')).toBe('Upper-Westing');
  });
});
