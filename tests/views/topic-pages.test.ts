import { describe, expect, it } from 'vitest';
import { pagesOf, viewAt } from './pages-of.ts';

const pages = pagesOf({
  reports: [
    { key: 'a', topics: ['weather/storms'], published: '2020-01-01' },
    { key: 'b', topics: ['weather', 'weather/storms'], published: '2020-01-02' },
    { key: 'c', topics: ['weather'], published: '2020-01-03' },
  ],
});

describe('a topic', () => {
  it('holds the articles of its narrower topics too, each once', () => {
    const weather = viewAt(pages, 'topic', 'topics/theme-weather.html');
    expect(weather.articles.groups.flatMap(({ rows }) => rows.map(({ href }) => href))).toEqual(
      ['c', 'b', 'a'].map((id) => `../articles/${id}.html`),
    );
    expect(weather.narrower.map(({ text, note }) => [text.text, note])).toEqual([['storms', '2']]);
  });

  it('leads up to what is wider', () => {
    expect(viewAt(pages, 'topic', 'topics/theme-weather-storms.html').broader).toEqual([
      { text: 'Topics', href: 'index.html' },
      { text: 'weather', href: 'theme-weather.html' },
    ]);
    expect(viewAt(pages, 'topic', 'topics/theme-weather.html').broader).toEqual([
      { text: 'Topics', href: 'index.html' },
    ]);
  });

  it('stands in the tree with its number', () => {
    expect(viewAt(pages, 'topic-index', 'topics/index.html').branches).toEqual([
      {
        text: 'weather',
        href: 'theme-weather.html',
        count: '3',
        narrower: [{ text: 'storms', href: 'theme-weather-storms.html', count: '2', narrower: [] }],
      },
    ]);
  });
});
