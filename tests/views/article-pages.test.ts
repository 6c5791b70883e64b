import { describe, expect, it } from 'vitest';
import { pagesOf, viewAt } from './pages-of.ts';

const pages = pagesOf({
  reports: [
    {
      key: 'a',
      headline: 'Bridge opens',
      outlet: 'Evening Post',
      place: 'Port Lisle',
      published: '2021-03-02',
      paragraphs: ['Ada Brennick of Port Lisle Council spoke.', 'So did Brennick’s friend.'],
      names: [
        { text: 'Ada Brennick', record: 'Ada Brennick', role: 'Mayor' },
        { text: 'Port Lisle Council', record: 'Port Lisle Council', kind: 'organisation' },
        { text: 'Port Lisle', record: 'Port Lisle', kind: 'place' },
        { text: 'Brennick', record: 'Ada Brennick' },
      ],
      event: 'bridge',
    },
    { key: 'b', published: '2021-03-05', event: 'bridge', reprintOf: 'a' },
  ],
});
const view = viewAt(pages, 'article', 'articles/a.html');
const fieldOf = (label: string) =>
  view.card.fields.find((field) => field.label === label)?.items.map(({ text }) => text.text);

describe('an article', () => {
  it('links each name where it stands, the longer where two overlap', () => {
    const linked = view.body.flatMap(({ runs }) => runs.filter(({ href }) => href !== null));
    expect(linked).toEqual([
      { text: 'Ada Brennick', href: '../people/ada-brennick.html' },
      { text: 'Port Lisle Council', href: '../organisations/port-lisle-council.html' },
      { text: 'Brennick', href: '../people/ada-brennick.html' },
    ]);
  });

  it('loses no letter of its text', () => {
    expect(view.body.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'Ada Brennick of Port Lisle Council spoke.',
      'So did Brennick’s friend.',
    ]);
  });

  it('has a card in one order: when, where, who published, what of, who', () => {
    expect(view.card.fields.map(({ label }) => label)).toEqual([
      'Published',
      'Place',
      'Outlet',
      'Event',
      'Reprints',
      'People',
      'Organisations',
      'Places',
      'Use',
    ]);
    expect(fieldOf('Place')).toEqual(['Port Lisle']);
    expect(fieldOf('Published')?.[0]).toMatch(/^Tuesday,? 2 March 2021$/u);
  });

  it('can be cited', () => {
    expect(view.citation.text).toBe('“Bridge opens.” Evening Post, 2 Mar 2021. In The Harbour Files, articles/a.html.');
  });

  it('leads to the other reports of its event and on in time', () => {
    expect(view.otherReports.map(({ href }) => href)).toEqual(['b.html']);
    expect([view.earlier, view.later?.href]).toEqual([null, 'b.html']);
  });
});
