import { describe, expect, it } from 'vitest';
import { articleTargets } from '../../src/decisions/article-targets.ts';
import { decideArticles } from '../../src/decisions/decide-articles.ts';
import { decideTopics } from '../../src/decisions/decide-topics.ts';
import type { Assignment } from '../../src/model.ts';
import { decide, reading, seed, stated } from './invent.ts';

const texts = { 'floods.txt': 'Water rose.', 'copy.txt': 'Water rose.', 'wires.csv#1': 'One.', 'wires.csv#2': 'Two.' };
const seeds = Object.entries(texts).map(([key, text]) => ({ ...seed(key, text), file: key.replace(/#\d+$/u, '') }));
const readings = ['floods.txt', 'wires.csv#1', 'wires.csv#2'].map((key) => reading(key, 'Some text.'));
const ids = new Map(readings.map(({ article }) => [article.key, `id-of-${article.key}`]));
const find = articleTargets(seeds, new Map([['copy.txt', seeds[0]!]]), ids, [
  {
    kind: 'article',
    id: 'old-id',
    title: '',
    to: { kind: 'article', id: 'id-of-floods.txt' },
    build: 1,
    what: 'merged',
  },
]);

describe('decisions on articles', () => {
  it('find an article by its file, its id or address, an id it had, or the file of its duplicate', () => {
    const address = 'https://example.org/articles/old-id.html?q=flood';
    for (const target of ['floods.txt', 'id-of-floods.txt', 'old-id', 'copy.txt', address])
      expect(find(target)).toEqual(['floods.txt']);
    expect(find('wires.csv')).toEqual(['wires.csv#1', 'wires.csv#2']);
    expect(find('elsewhere.txt')).toEqual([]);
  });

  it('find a file that is written as a path from there, or as Windows writes it', () => {
    expect(find('./floods.txt')).toEqual(['floods.txt']);
    expect(find('.\\wires.csv')).toEqual(['wires.csv#1', 'wires.csv#2']);
  });

  it('about a file that is gone name the one that may be meant', () => {
    for (const target of ['1998/floods.txt', 'FLOODS.TXT', 'floods', 'floods.docx']) {
      const { problems } = decideArticles(decide(`- set: ${target}\n  title: A`), readings, find);
      expect(problems).toMatchObject([{ rule: 'decision-target-gone' }]);
      expect(problems[0]!.message).toContain('Did you mean “floods.txt”?');
    }
    const { problems } = decideArticles(decide('- set: rain.txt\n  title: A'), readings, find);
    expect(problems[0]!.message).not.toContain('mean');
  });

  it('set title, day and outlet as stated, over what the article claims', () => {
    const claimed = { ...readings[0]!, article: { ...readings[0]!.article, claims: [stated('2019-03-04')] } };
    const decisions = decide(
      '- set: floods.txt\n  title: High water\n  published: 2019\n- set: floods.txt\n  outlet: Herald',
    );
    const { article } = decideArticles(decisions, [claimed], find).readings[0]!;
    expect(article.headline).toEqual({ value: 'High water', certainty: 'stated', rule: 'decision', evidence: [] });
    expect(article.outlet).toMatchObject({ value: 'Herald', rule: 'decision' });
    expect(article.claims).toMatchObject([{ value: '2019', rule: 'decision' }]);
  });

  it('withdraw an article with its reason, by the file of its duplicate too', () => {
    const result = decideArticles(decide('- withdraw: copy.txt\n  reason: Not ours.'), readings, find);
    expect(result.readings.map(({ article }) => article.key)).toEqual(['wires.csv#1', 'wires.csv#2']);
    expect([...result.withdrawn]).toEqual([['floods.txt', 'Not ours.']]);
  });

  it('that set one value twice are told, and the later holds', () => {
    const text = '- set: floods.txt\n  title: A\n  outlet: Herald\n- set: copy.txt\n  title: B\n  outlet: Herald';
    const { readings: left, problems } = decideArticles(decide(text), readings, find);
    expect(left[0]!.article.headline.value).toBe('B');
    expect(problems).toMatchObject([{ rule: 'decision-overruled', severity: 'warning', line: 1 }]);
    expect(problems[0]!.message).toContain('Line 4 decides otherwise on the same title');
  });

  it('that set a value for a file, and another for one record of it, contradict nothing', () => {
    const text = '- set: wires.csv\n  outlet: Herald\n- set: wires.csv#2\n  outlet: Post';
    expect(decideArticles(decide(text), readings, find).problems).toEqual([]);
  });

  it('about an article that another one withdraws are warned of, each with its line', () => {
    const withdraw = '- withdraw: copy.txt\n  reason: Not ours.\n';
    const others = [
      '- set: floods.txt\n  title: A',
      '- topic: id-of-floods.txt\n  add: dams',
      '- one-event: [wires.csv#1, floods.txt]',
      '- not-one-event: [floods.txt, wires.csv#2]',
    ];
    for (const other of others) {
      const { problems } = decideArticles(decide(withdraw + other), readings, find);
      expect(problems).toMatchObject([{ rule: 'decision-overruled', severity: 'warning', line: 3 }]);
      expect(problems[0]!.message).toContain('is withdrawn by line 1');
      expect(decideArticles(decide(other), readings, find).problems).toEqual([]);
    }
    const oneOfMany = '- withdraw: wires.csv#1\n  reason: Not ours.\n- set: wires.csv\n  outlet: Herald';
    expect(decideArticles(decide(oneOfMany), readings, find).problems).toEqual([]);
  });

  it('about a file that is gone are warned of, with their line', () => {
    const text = '- set: floods.txt\n  title: A\n- set: gone.txt\n  title: B\n- withdraw: away.txt\n  reason: C';
    expect(decideArticles(decide(text), readings, find).problems).toMatchObject([
      { rule: 'decision-target-gone', line: 5 },
      { rule: 'decision-target-gone', line: 3 },
    ]);
  });
});

describe('decisions on topics', () => {
  const vocabulary = new Map([
    ['medtop:1', { id: 'medtop:1', name: 'disaster', broader: null }],
    ['medtop:2', { id: 'medtop:2', name: 'flood', broader: 'medtop:1' }],
  ]);
  const given: Assignment = { topic: 'theme:dams', score: 0.5, rule: 'phrases', evidence: [] };
  const assigned = {
    topics: [{ id: 'theme:dams', label: 'Dams', broader: null }],
    byArticle: new Map([
      ['floods.txt', [given]],
      ['wires.csv#1', []],
    ]),
  };
  const decided = (text: string) => decideTopics(decide(text), assigned, vocabulary, find);

  it('add by id or by name, with the broader ones, and drop', () => {
    const { topics, byArticle } = decided('- topic: floods.txt\n  add: Flood\n  drop: dams');
    expect(byArticle.get('floods.txt')).toEqual([{ topic: 'medtop:2', score: 1, rule: 'decision', evidence: [] }]);
    expect(topics.map(({ id, label }) => [id, label])).toEqual([
      ['medtop:1', 'disaster'],
      ['medtop:2', 'flood'],
    ]);
  });

  it('make a theme of a name that nothing has', () => {
    const { topics, byArticle } = decided('- topic: wires.csv#1\n  add: Water Board');
    expect(byArticle.get('wires.csv#1')![0]!.topic).toBe('theme:water-board');
    expect(topics).toContainEqual({ id: 'theme:water-board', label: 'Water Board', broader: null });
  });

  it('that add what another drops are told, and the later holds', () => {
    const { byArticle, problems } = decided('- topic: floods.txt\n  drop: Dams\n- topic: copy.txt\n  add: theme:dams');
    expect(byArticle.get('floods.txt')).toMatchObject([{ topic: 'theme:dams', rule: 'decision' }]);
    expect(problems).toMatchObject([{ rule: 'decision-overruled', severity: 'warning', line: 1 }]);
  });

  it('change nothing where there are none, and warn of an article that is gone', () => {
    expect(decided('')).toEqual({ ...assigned, problems: [] });
    expect(decided('- topic: gone.txt\n  add: Flood').problems).toMatchObject([{ line: 1 }]);
  });
});
