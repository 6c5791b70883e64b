import { describe, expect, it } from 'vitest';
import { fullestRole } from '../../src/views/fullest-role.ts';

describe('the chief role', () => {
  it.each([
    ['Foreign Minister', { FM: 4, 'Foreign Minister': 3, Minister: 3 }],
    ['President', { President: 139, 'Island President': 1 }],
    ['Mayor', { Mayor: 2, Councillor: 1 }],
    ['Mayor', { Mayor: 2, Minister: 2 }],
    ['', {}],
    ['', { Mayor: 0 }],
  ])('is “%s”', (chief, roles: Record<string, number>) => {
    expect(fullestRole(Object.entries(roles).map(([role, count]) => ({ role, count })))).toBe(chief);
  });
});
