import { describe, expect, it } from 'vitest';
import type { Borderline } from '../../src/model.ts';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive } from './invent-archive.ts';
import { viewAt } from './pages-of.ts';

const archive = inventArchive({
  reports: [
    { key: 'a', headline: 'Storm takes the pier', event: 'storm' },
    { key: 'b', headline: 'Pier gone in a night', event: 'storm' },
    { key: 'c', headline: 'Fishermen count their boats', event: 'boats' },
    { key: 'd', headline: 'Fair opens', event: 'fair' },
  ],
});

/** The lines of each field of an event's card, where grouping was narrow in these places. */
function cardOf(event: string, links: readonly Borderline[]): Record<string, unknown> {
  const events = archive.events.map((one) => {
    const borderline = links.filter(({ reports: [first] }) => one.reports.includes(first));
    return borderline.length === 0 ? one : { ...one, borderline };
  });
  const pages = makePages({ ...archive, events }, { title: 'The Harbour Files', language: 'en', version: '1.2.3' });
  const { card } = viewAt(pages, 'event', `events/${event}.html`);
  return Object.fromEntries(card.fields.map(({ label, items }) => [label, items.map(({ href }) => href)]));
}

const apart: Borderline = { reports: ['a', 'c'], joined: false, closeness: 0.95 };
const together: Borderline = { reports: ['a', 'b'], joined: true, closeness: 1.02 };

describe('where reports could have been grouped otherwise', () => {
  it('both events say which other they may be one with', () => {
    expect(cardOf('storm', [apart])).toMatchObject({ 'May be one event with': ['boats.html'] });
    expect(cardOf('boats', [apart])).toMatchObject({ 'May be one event with': ['storm.html'] });
  });

  it('an event says which of its reports were only just close enough', () => {
    const reports = ['../articles/a.html', '../articles/b.html'];
    expect(cardOf('storm', [together])).toMatchObject({ 'Only just close enough to be one event': reports });
  });

  it('nothing is said where it was clear', () => {
    const labels = [...Object.keys(cardOf('fair', [apart, together])), ...Object.keys(cardOf('storm', []))];
    expect(labels).not.toContain('May be one event with');
    expect(labels).not.toContain('Only just close enough to be one event');
    expect(cardOf('boats', [together])).not.toHaveProperty('May be one event with');
  });
});
