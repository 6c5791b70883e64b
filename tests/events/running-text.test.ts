import { expect, it } from 'vitest';
import { runningText } from '../../src/events/running-text.ts';
import { makeReading } from './make-reading.ts';

const text = (...paragraphs: string[]) => runningText(makeReading('a', 'Flood', paragraphs.join('\n\n')).article);

it('leaves out the list of other reports that a page ends with', () => {
  expect(text('The Vesk rose.', 'Rovers win the cup', 'Who owns the Moon?', 'Ten ways to cook an egg')).toEqual([
    'The Vesk rose.',
  ]);
});

it('keeps a last line or two without a full stop, and a report of nothing else', () => {
  expect(text('The Vesk rose.', 'Halm', 'Pellin')).toEqual(['The Vesk rose.', 'Halm', 'Pellin']);
  expect(text('Rovers 3', 'Harriers 1', 'Att 4,200')).toEqual(['Rovers 3', 'Harriers 1', 'Att 4,200']);
});
