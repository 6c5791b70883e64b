import { describe, expect, it } from 'vitest';
import { readForm, sameForm } from '../../src/events/form.ts';
import { groupEvents } from '../../src/events/group-events.ts';
import { makeReading, publishedOn } from './make-reading.ts';

const levels = (day: string, lake: string, river: string) =>
  `The water board said on ${day} that the level of lake Orrin stood at ${lake} feet and that ${river} cusecs were let into the lower canal. The board asked farmers along the lower canal to draw their share by night and to report leaks to the gate keeper at once.`;
const form = (text: string) => readForm(makeReading('a', '', text).article);

describe('one form filled in twice', () => {
  it('is told by the same turns of phrase with other figures', () => {
    expect(sameForm(form(levels('Monday', '1,210', '40,500')), form(levels('Friday', '1,198', '38,200')))).toBe(true);
  });

  it('is not the same text with the same figures: that is a reprint', () => {
    const text = levels('Monday', '1,210', '40,500');
    expect(sameForm(form(text), form(text))).toBe(false);
  });

  it('is not another report of the same happening, in its own words', () => {
    const other =
      'Farmers below lake Orrin were told to water their fields by night after the water board opened the gates of the lower canal on Monday, letting out 44,000 cusecs from a lake that has sunk to 1,190 feet.';
    expect(sameForm(form(levels('Monday', '1,210', '40,500')), form(other))).toBe(false);
  });
});

it('keeps the figures of one board apart where nobody says on what days they came out', () => {
  const daily = ['mon', 'tue'].map((key, at) =>
    makeReading(key, `Board lets ${40 + at},500 cusecs into canal`, levels('a weekday', `1,2${at}7`, `${40 + at},500`)),
  );
  expect(groupEvents(daily, [], new Map())).toHaveLength(2);
});

it('keeps the daily figures of one board apart, and joins two reports of one day', () => {
  const daily = ['mon', 'tue', 'wed'].map((key, at) =>
    makeReading(key, `Board lets ${40 + at},500 cusecs into canal`, levels(key, `1,2${at}7`, `${40 + at},500`)),
  );
  const again = makeReading('mon-2', 'Board lets 40,500 cusecs into canal', levels('mon', '1,207', '40,500'));
  const days = publishedOn({ mon: '2020-06-01', 'mon-2': '2020-06-01', tue: '2020-06-02', wed: '2020-06-03' });
  const groups = groupEvents([...daily, again], [], days).map(({ reports }) => reports.toSorted());
  expect(groups.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([['mon', 'mon-2'], ['tue'], ['wed']]);
});
