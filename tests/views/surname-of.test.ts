import { describe, expect, it } from 'vitest';
import { surnameOf } from '../../src/views/surname-of.ts';

const person = (name: string, alone: Record<string, number> = {}) => ({
  name,
  variants: Object.entries({ [name]: 2, ...alone }).map(([form, count]) => ({ form, count })),
});

describe('a list by surname goes by', () => {
  it.each([
    [person('Ada Berg'), 'Berg'],
    [person('Ada Berg', { Ada: 1, Berg: 7 }), 'Berg'],
    [person('Mei Lanfen', { Mei: 7 }), 'Mei'],
    [person('Ada Maria Berg', { 'Maria Berg': 9 }), 'Berg'],
    [person('Ilse von der Aue', { 'von der Aue': 3 }), 'von der Aue'],
    [person('Ilse von der Aue', { 'von der Aue': 3, Aue: 1 }), 'Aue'],
    [person('Tom Vale Jr.'), 'Vale'],
    [person('Tom Vale III', { Vale: 2 }), 'Vale'],
    [person('Thomas Vale (Tom)'), 'Vale'],
    [person('Ada'), 'Ada'],
    [person('林小梅'), '林小梅'],
  ])('%j: %s', (record, surname) => {
    expect(surnameOf(record)).toBe(surname);
  });
});
