import { describe, expect, it } from 'vitest';
import { daysBetween, type ToldDay } from '../../src/events/days-between.ts';

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;
const weekdayAlone = (weekday: number): ToldDay => ({ day: null, weekday });
const anyYear = (month: number, day: number, weekday: number | null = null): ToldDay => ({
  day: dayOf(2001, month, day),
  weekday,
  anyYear: true,
});

describe('days between two told days', () => {
  it('counts days where both are known, else the fewest between the weekdays', () => {
    expect(daysBetween({ day: 100, weekday: 6 }, { day: 114, weekday: 6 })).toBe(14);
    expect(daysBetween(weekdayAlone(1), { day: 100, weekday: 7 })).toBe(1);
    expect(daysBetween(weekdayAlone(2), weekdayAlone(5))).toBe(3);
    expect(daysBetween(null, weekdayAlone(5))).toBeNull();
    expect(daysBetween(weekdayAlone(5), { day: null, weekday: null })).toBeNull();
  });

  it('counts within the year where one does not tell its year, also over its turn', () => {
    expect(daysBetween(anyYear(5, 4), anyYear(5, 12))).toBe(8);
    expect(daysBetween(anyYear(12, 30), anyYear(1, 2))).toBe(3);
    expect(daysBetween(anyYear(5, 4), { day: dayOf(2023, 5, 14), weekday: 7 })).toBeGreaterThan(8);
  });

  it('lets the weekdays say which day near the datelines is told of', () => {
    expect(daysBetween(anyYear(5, 4, 1), anyYear(5, 6, 1))).toBe(0);
    expect(daysBetween(anyYear(5, 4, 1), anyYear(5, 5, 2))).toBe(1);
    expect(daysBetween(anyYear(5, 4, 1), anyYear(5, 12, 1))).toBe(7);
    expect(daysBetween(anyYear(5, 4, 1), anyYear(5, 12, 2))).toBe(8);
  });
});
