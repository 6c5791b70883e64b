import { describe, expect, test } from 'vitest';
import { findDateContradictions } from '../../src/dates/settle-dates.ts';
import { articleOf } from './reading-of.ts';

describe('claims about the day of publication', () => {
  test('that contradict each other are a warning at the place of the less trusted', () => {
    const article = articleOf('date 2027-03-19 Rain\n\nRain fell.\n\nPublished March 17, 2027', {
      claims: [
        { value: '2027-03-19', rule: 'date-marker' },
        { value: '2027-03-17', rule: 'tail-line', quote: 'March 17, 2027' },
      ],
    });
    const [problem, ...others] = findDateContradictions(article);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'date-contradiction',
      severity: 'warning',
      file: 'a.txt',
      line: 5,
      column: 11,
    });
    expect(problem?.message).toContain('2027-03-19');
    expect(problem?.message).toContain('2027-03-17');
  });

  test.each([
    ['none', []],
    ['one', ['2027-03-19']],
    ['the same twice', ['2027-03-19', '2027-03-19']],
    ['a day and its year', ['2027', '2027-03-19']],
  ])('are in order: %s', (_, values) => {
    const claims = values.map((value, at) => ({ value, rule: `rule-${at}` }));
    expect(findDateContradictions(articleOf('Rain fell.', { claims }))).toEqual([]);
  });
});

const wire = (day: string) =>
  articleOf(`date 2027-03-19 Rain\n\nNORTHTOWN, ${day} (XYZ): Rain fell.`, {
    claims: [{ value: '2027-03-19', rule: 'date-marker' }],
    dateline: { written: `NORTHTOWN, ${day} (XYZ): `, day },
  });

describe('the day of a dateline', () => {
  test.each(['March 2', 'March 25', 'March 19, 2026'])('%s contradicts a marker that says 19 March 2027', (day) => {
    const [problem] = findDateContradictions(wire(day));
    expect(problem).toMatchObject({ rule: 'date-contradiction', line: 3, column: 1 });
    expect(problem?.message).toContain(day);
  });

  test.each(['March 19', 'March 18', 'March 14', 'March 20'])('%s does not', (day) => {
    expect(findDateContradictions(wire(day))).toEqual([]);
  });
});
