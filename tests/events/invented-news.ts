import { makeReading, publishedOn } from './make-reading.ts';

/** Two floods, two visits of one minister and two reports that stand alone. */
export const news = [
  makeReading(
    'flood-1',
    'Lornadale under water as Vesk river bursts its banks',
    'The Vesk burst its banks near Lornadale on Monday, flooding 340 homes and cutting the road to Pellin.\n\nRescuers in boats took families from rooftops in Lornadale, mayor Ada Krell said. No deaths were reported.',
  ),
  makeReading(
    'flood-2',
    '340 homes flooded in Lornadale, families rescued from rooftops',
    'Families were taken from rooftops by boat in Lornadale after the river Vesk burst its banks on Monday.\n\nSome 340 homes stand in water and the Pellin road is cut, said Ada Krell, the mayor.',
  ),
  makeReading(
    'flood-3',
    'Insurers count the cost of the Lornadale flood',
    'Insurers put the damage from the Vesk flood in Lornadale at 12 million crowns after 340 homes were flooded on Monday.\n\nMayor Ada Krell asked the state to pay for the Pellin road.',
  ),
  makeReading(
    'old-flood-1',
    'Heavy rain floods cellars in Quarrowby',
    'Cellars in Quarrowby were flooded on Friday when the Imber stream overflowed after heavy rain.\n\nFire chief Tobin Sael said pumps were brought from Dunmere to 25 homes.',
  ),
  makeReading(
    'old-flood-2',
    'Imber stream overflows, 25 Quarrowby homes pumped dry',
    'Pumps from Dunmere worked through the night in Quarrowby, where the Imber stream overflowed on Friday and filled the cellars of 25 homes, fire chief Tobin Sael said.',
  ),
  makeReading(
    'visit-1',
    'Foreign minister Orsolt meets Brevian counterpart in Halm',
    'Foreign minister Nela Orsolt met her Brevian counterpart Pavo Dinn in Halm on Tuesday and discussed the fishing treaty and peace in the straits.\n\nOrsolt and Dinn agreed to open a joint harbour office.',
  ),
  makeReading(
    'visit-2',
    'Orsolt, Dinn agree on joint harbour office',
    'Nela Orsolt and Brevian minister Pavo Dinn agreed in Halm on Tuesday to open a joint harbour office under the fishing treaty.',
  ),
  makeReading(
    'call-1',
    'Foreign minister Orsolt calls Tavish secretary of state',
    'Foreign minister Nela Orsolt spoke by telephone on Thursday with Tavish secretary of state Imre Caldo and discussed the fishing treaty and peace in the straits.\n\nCaldo invited Orsolt to a summit in Tavish City.',
  ),
  makeReading(
    'call-2',
    'Caldo invites Orsolt to summit in Tavish City',
    'Tavish secretary of state Imre Caldo invited foreign minister Nela Orsolt to a summit in Tavish City when the two spoke by telephone on Thursday about peace in the straits.',
  ),
  makeReading(
    'prize',
    'Novelist Senna Vold wins the Amber prize',
    'The novelist Senna Vold won the Amber prize for her book The Salt Clock, the jury said.',
  ),
  makeReading(
    'match',
    'Rovers beat Harriers 3-1 in cup semi-final',
    'Garrick Noll scored twice as Rovers beat Harriers 3-1 to reach the cup final at Stell Park.',
  ),
];

export const names = [
  'Ada Krell',
  'Tobin Sael',
  'Nela Orsolt',
  'Pavo Dinn',
  'Imre Caldo',
  'Senna Vold',
  'Garrick Noll',
];

export const published = publishedOn({
  'flood-1': '2019-03-12',
  'flood-2': '2019-03-12',
  'flood-3': '2019-03-14',
  'old-flood-1': '2019-02-09',
  'old-flood-2': '2019-02-09',
  'visit-1': '2019-03-13',
  'visit-2': '2019-03-13',
  'call-1': '2019-03-15',
  'call-2': '2019-03-15',
  prize: '2019-03-13',
});
