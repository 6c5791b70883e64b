import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { inventArchive } from '../views/invent-archive.ts';

const ada = [{ text: 'Ada Brennick', record: 'Ada Brennick' }];
const archive = inventArchive({
  reports: [
    {
      key: 'list.jsonl#1',
      paragraphs: ['Ada Brennick spoke.'],
      names: ada,
      event: 'list-jsonl-1',
      topics: ['sea/tides'],
    },
    { key: 'list.jsonl#2', paragraphs: ['Ada Brennick left.'], names: ada, event: 'list-jsonl-1' },
  ],
  fates: [{ key: 'list.jsonl#3', file: 'list.jsonl', status: 'rejected', reason: 'there is no text in it' }],
});
const beginnings = (target: string): string[] =>
  (explain(archive, target) ?? []).filter((line) => /^(?:\S+: article|event|person|topic|\S+: rejected)\b/u.test(line));

describe('what is explained', () => {
  it('is the event as well as the article, where the event has its first report’s id', () => {
    expect(beginnings('list-jsonl-1')).toEqual([
      'list.jsonl#1: article list-jsonl-1, event list-jsonl-1',
      'event list-jsonl-1',
    ]);
  });

  it('is the one that an address means, as a browser gives it', () => {
    expect(beginnings('file:///home/x/site/people/ada-brennick.html?q=1#days')).toEqual(
      beginnings('people/ada-brennick.html'),
    );
  });

  it('is the one that an address means', () => {
    expect(beginnings('events/list-jsonl-1.html')).toEqual(['event list-jsonl-1']);
    expect(beginnings('https://example.org/archive/people/ada-brennick.html')).toEqual([
      'person ada-brennick: Ada Brennick',
    ]);
    expect(explain(archive, 'articles/events/list-jsonl-9.html')).toBeUndefined();
  });

  it('is what is called so, where nothing has that id', () => {
    expect(beginnings('ada brennick')).toEqual(['person ada-brennick: Ada Brennick']);
    expect(beginnings('Tides')).toEqual([expect.stringMatching(/^topic \S+: tides$/u)]);
    expect(explain(archive, 'Ada')).toBeUndefined();
  });

  it('is one record of a file, or every one', () => {
    expect(beginnings('list.jsonl#2')).toEqual(['list.jsonl#2: article list-jsonl-2, event list-jsonl-1']);
    expect(beginnings('list.jsonl#3')).toEqual(['list.jsonl#3: rejected']);
  });

  it('is a topic, with the words it was given for', () => {
    const [topic] = archive.topics.filter(({ label }) => label === 'tides');
    const lines = explain(archive, topic?.id ?? '') ?? [];
    expect(lines[0]).toBe(`topic ${topic?.id}: tides`);
    expect(lines.join(' ')).toContain('list.jsonl#1');
  });

  it('is what became of what is not there any more, by its address, id or file', () => {
    const was = { kind: 'article', title: 'A', build: 2, what: 'withdrawn' } as const;
    const ledger = [
      { ...was, id: 'storm', key: 'storm.txt', reason: 'Its file is gone.' },
      { ...was, id: 'gale', key: 'gale.txt', to: { kind: 'article', id: 'list-jsonl-1' } as const },
      { ...was, id: 'list-jsonl-2', key: 'list.jsonl#2' },
    ];
    const later = { ...archive, history: { redirects: [], tombstones: [], changes: [], build: 2, ledger } };
    for (const target of ['storm', 'storm.txt', 'site/articles/storm.html'])
      expect(explain(later, target)).toEqual(['article storm: no longer in the archive', '  Its file is gone.']);
    expect(explain(later, 'gale')?.[1]).toBe('  its address leads to article list-jsonl-1');
    expect(explain(later, 'list-jsonl-2')?.join()).not.toContain('no longer');
  });
});
