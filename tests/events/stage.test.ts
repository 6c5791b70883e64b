import { describe, expect, it } from 'vitest';
import { areTwoStages, stagesOf } from '../../src/events/stage.ts';
import { makeReading } from './make-reading.ts';

const stagesIn = (headline: string, lede = 'The town of Pellin spoke of nothing else.'): readonly string[] => [
  ...stagesOf(makeReading('a', headline, lede)),
];

describe('the stage of a story', () => {
  it.each([
    ['Two held over Pellin shop killing', 'arrest'],
    ['Former minister Orsk charged with bribery', 'charge'],
    ['Orsk trial opens in Halm', 'trial'],
    ['Widow tells court of last call', 'trial'],
    ['Orsk found guilty', 'verdict'],
    ['Life for killers of grocer', 'sentence'],
    ['Orsk sentenced to five years', 'sentence'],
    ['Court rejects appeal of Orsk', 'appeal'],
    ['Kidnapped engineers freed', 'release'],
    ['Thousands mourn miners', 'burial'],
    ['Traders protest at murder of jeweller', 'protest'],
    ['Premier condemns attack', 'reaction'],
    ['Former ministre Orsk condamné à cinq ans', 'sentence'],
  ])('is told by the headline: %s', (headline, stage) => {
    expect(stagesIn(headline)).toContain(stage);
  });

  it('is told by the lede where the headline has none', () => {
    expect(stagesIn('Shoe box with cash', 'Otto Krage told the court in Halm that he paid.')).toEqual(['trial']);
    expect(stagesIn('Orsk found guilty', 'His appeal will be heard in spring.')).toEqual(['verdict']);
  });

  it.each([
    'Three killed as bus and lorry collide',
    'Household prices rise',
    'Charger factory opens',
    'A trialist joins Rovers',
  ])('is none: %s', (headline) => {
    expect(stagesIn(headline)).toEqual([]);
  });
});

describe('two reports', () => {
  const set = (...stages: readonly string[]): ReadonlySet<string> => new Set(stages);

  it('tell of two stages, of which the first has no name', () => {
    expect(areTwoStages(set(), set('verdict'), 40)).toBe(true);
    expect(areTwoStages(set('verdict'), set('sentence'), 3)).toBe(true);
    expect(areTwoStages(set(), set('protest'), 1)).toBe(true);
  });

  it('tell of one', () => {
    expect(areTwoStages(set(), set(), 40)).toBe(false);
    expect(areTwoStages(set('verdict', 'sentence'), set('sentence'), 1)).toBe(false);
    expect(areTwoStages(set(), set('arrest'), 1)).toBe(false);
  });
});
