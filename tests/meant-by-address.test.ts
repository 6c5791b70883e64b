import { expect, it } from 'vitest';
import { folders, listAddress, recordAddress, sourceAddress } from '../src/addresses.ts';
import { meantByAddress } from '../src/meant-by-address.ts';

it.each([
  ['https://example.org/archive/people/ada-berg.html?q=1#events', { kind: 'person', id: 'ada-berg' }],
  ['file:///home/x/_site/articles/storm-0a1b2c.html', { kind: 'article', id: 'storm-0a1b2c' }],
  ['C:\\site\\articles\\storm-0a1b2c.html', { kind: 'article', id: 'storm-0a1b2c' }],
  [sourceAddress('storm-0a1b2c'), { kind: 'article', id: 'storm-0a1b2c' }],
  [listAddress('person', 'ada-berg', 2), { kind: 'person', id: 'ada-berg' }],
  [`https://example.org/${encodeURI('articles/নদী-0a1b2c.html')}`, { kind: 'article', id: 'নদী-0a1b2c' }],
  ['articles/100%.html', { kind: 'article', id: '100%' }],
  ['1998/storm.html', null],
  ['articles/storm.txt', null],
  ['ada-berg', null],
])('%s means %j', (address, meant) => {
  expect(meantByAddress(address)).toEqual(meant);
});

it('knows every kind of page that is made', () => {
  for (const kind of Object.keys(folders) as (keyof typeof folders)[])
    expect(meantByAddress(recordAddress(kind, 'x'))).toEqual({ kind, id: 'x' });
});
