import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { decideEvents } from '../../src/decisions/decide-events.ts';
import type { Event } from '../../src/model.ts';
import { decide, event, reading, stated } from './invent.ts';

const readings = [
  reading('bridge-1', 'The bridge over the river fell at noon, engineers said.'),
  reading('bridge-2', 'Engineers said the bridge over the river fell.'),
  reading('vote-1', 'The council passed the budget after a long vote.'),
  reading('vote-2', 'After a long vote the budget was passed by council.'),
];
const keys = readings.map(({ article }) => article.key);
const published = new Map([
  ['bridge-2', stated('2019-03-04')],
  ['bridge-1', stated('2019-03-05')],
]);
const find = Object.assign((target: string) => keys.filter((key) => key === target), { near: () => undefined });
const decided = (text: string, events: readonly Event[]) =>
  decideEvents(decide(text), events, readings, published, find);
const groups = (events: readonly Event[]): string[][] =>
  events.map(({ reports }) => reports.toSorted()).sort((a, b) => (a.join() < b.join() ? -1 : 1));

const mixed = event('all', ['bridge-1', 'vote-1', 'vote-2', 'bridge-2']);

describe('decisions on events', () => {
  it('make the events of articles one, in order of publication', () => {
    const events = [event('first', ['bridge-1', 'vote-1']), event('second', ['bridge-2']), event('third', ['vote-2'])];
    const result = decided('- one-event: [bridge-1, bridge-2]', events);
    expect(result.events.map(({ id, reports }) => [id, reports])).toEqual([
      ['first', ['bridge-2', 'bridge-1', 'vote-1']],
      ['third', ['vote-2']],
    ]);
  });

  it('split an event, and put each other report with the one most like it', () => {
    const { events } = decided('- not-one-event: [bridge-1, vote-1]', [mixed]);
    expect(groups(events)).toEqual([
      ['bridge-1', 'bridge-2'],
      ['vote-1', 'vote-2'],
    ]);
    expect(events.find(({ reports }) => reports.includes('bridge-1'))!.id).toBe('all');
  });

  it('hold together: out of one event and into another', () => {
    const events = [event('first', ['bridge-1', 'vote-1']), event('second', ['bridge-2']), event('third', ['vote-2'])];
    const { events: result, problems } = decided(
      '- not-one-event: [bridge-1, vote-1]\n- one-event: [bridge-1, bridge-2]\n- one-event: [vote-1, vote-2]',
      events,
    );
    expect(groups(result)).toEqual([
      ['bridge-1', 'bridge-2'],
      ['vote-1', 'vote-2'],
    ]);
    expect(problems).toEqual([]);
  });

  it('that contradict each other keep apart and say so', () => {
    const { events, problems } = decided(
      '- one-event: [bridge-1, vote-1]\n- one-event: [vote-1, vote-2]\n- not-one-event: [bridge-1, vote-2]',
      [mixed],
    );
    expect(problems).toMatchObject([{ rule: 'decisions-contradict', line: 2 }]);
    expect(events).toHaveLength(2);
  });

  it('about an article that is gone are warned of', () => {
    const { events, problems } = decided('- one-event: [bridge-1, tunnel]', [mixed]);
    expect(events).toEqual([mixed]);
    expect(problems).toMatchObject([{ rule: 'decision-target-gone', line: 1 }]);
  });

  it('always win and never lose or double a report', () => {
    const pair = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 2, maxLength: 3 });
    const line = fc.tuple(fc.constantFrom('one-event', 'not-one-event'), pair);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        (lines, places) => {
          const before = [...new Set(places)].map((place) =>
            event(
              `e${place}`,
              keys.filter((_, index) => places[index] === place),
            ),
          );
          const text = lines.map(([kind, members]) => `- ${kind}: [${members.join(', ')}]`).join('\n');
          const { events, problems } = decided(text, before);
          expect(events.flatMap(({ reports }) => reports).sort()).toEqual([...keys].sort());
          for (const { lead, reports } of events) expect(reports).toContain(lead);
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
          const eventOf = (key: string) => events.find(({ reports }) => reports.includes(key));
          for (const [kind, members] of lines) {
            const homes = new Set(members.map(eventOf));
            if (kind === 'not-one-event') expect(homes.size).toBe(members.length);
            else if (problems.length === 0) expect(homes.size).toBe(1);
          }
        },
      ),
    );
  });

  describe('about what the grouping was unsure of', () => {
    const link = (here: string, there: string, joined: boolean) => ({
      borderline: [{ reports: [here, there] as const, joined, closeness: 1 }],
    });
    const near = { ...event('first', ['bridge-1']), ...link('bridge-1', 'bridge-2', false) };
    const barely = { ...event('third', ['vote-1', 'vote-2']), ...link('vote-1', 'vote-2', true) };
    const events = [near, event('second', ['bridge-2']), barely];
    const open = (text: string): string[] =>
      decided(text, events)
        .events.filter(({ borderline }) => borderline !== undefined)
        .map(({ id }) => id);

    it('leave the questions open that they do not answer', () => {
      expect(open('[]')).toEqual(['first', 'third']);
      expect(open('- not-one-event: [bridge-1, vote-1]')).toEqual(['first', 'third']);
    });

    it('close those that they answer, either way', () => {
      expect(open('- one-event: [bridge-1, bridge-2]')).toEqual(['third']);
      expect(open('- not-one-event: [bridge-2, bridge-1]')).toEqual(['third']);
      expect(open('- one-event: [vote-1, vote-2]')).toEqual(['first']);
      expect(open('- not-one-event: [vote-1, vote-2]')).toEqual(['first']);
    });
  });
});
