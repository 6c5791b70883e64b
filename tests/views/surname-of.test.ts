import { describe, expect, it } from 'vitest';
import { record } from '../decisions/invent.ts';
import { surnameOf, surnamesOf } from '../../src/views/surname-of.ts';

const person = (name: string, alone: Record<string, number> = {}) => ({
  name,
  variants: Object.entries({ [name]: 2, ...alone }).map(([form, count]) => ({ form, count })),
});

describe('a list by surname goes by', () => {
  it.each([
    [person('Ada Berg'), 'Berg'],
    [person('Ada Berg', { Ada: 1, Berg: 7 }), 'Berg'],
    [person('Mei Lanfen', { Mei: 7 }), 'Mei'],
    [person('Ada Maria Berg', { 'Maria Berg': 1, Berg: 9 }), 'Berg'],
    [person('Ramiro Quesada Lozano', { 'Quesada Lozano': 3, Lozano: 1 }), 'Quesada Lozano'],
    [person('Ramiro Quesada Lozano', { Quesada: 2, Lozano: 2, 'Quesada Lozano': 1 }), 'Lozano'],
    [person('Ramira Quesada de Lozano', { Ramira: 1, 'Quesada de Lozano': 1 }), 'Quesada de Lozano'],
    [person('Ramiro Al Karim', { 'Al Karim': 2 }), 'Karim'],
    [person('Dirk Van Aarden', { 'Van Aarden': 2, Aarden: 1 }), 'Van Aarden'],
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

it('takes no given name for a surname: in the archive it begins names', () => {
  const people = [
    person('Ada Maria Berg', { 'Maria Berg': 9 }),
    person('Maria Lind'),
    person('Ramiro Quesada Lozano', { 'Quesada Lozano': 3 }),
    person('Quesada Lozano'),
    person('Elsa Quesada'),
  ].map((named, index) => ({ ...record(`p${index}`, '', {}), ...named }));
  expect([...surnamesOf(people).values()]).toEqual(['Berg', 'Lind', 'Quesada Lozano', 'Lozano', 'Quesada']);
});
