import { describe, expect, test } from 'vitest';
import { assignTopics } from '../../../src/topics/assign-topics.ts';
import { makeReading } from '../make-reading.ts';

/** The archive's own themes when each of these sentences is an article. */
function themes(sentences: readonly string[], people: readonly string[] = []): string[] {
  const readings = sentences.map((sentence, index) =>
    makeReading(`${index}.txt`, `Report ${index}`, [sentence], people),
  );
  return assignTopics(readings, [])
    .topics.filter(({ id }) => id.startsWith('theme:'))
    .map(({ label }) => label);
}

describe('what recurs becomes a theme', () => {
  test('land and adjective, issue and question are one subject, named as most articles name it', () => {
    expect(
      themes([
        'She spoke of the Moldovan question at length.',
        'They raised the Moldova issue and the situation in Moldova.',
        'A just end of the Moldova issue is near, they said.',
      ]),
    ).toEqual(['Moldova issue']);
  });

  test('peace in a land speaks of its peace process where there is one', () => {
    const readings = [
      makeReading('a.txt', 'One', ['They back the Armenian peace process.']),
      makeReading('b.txt', 'Two', ['He called the Armenian peace process fragile.']),
      makeReading('c.txt', 'Three', ['She hoped for peace in Armenia.']),
    ];
    const { byArticle } = assignTopics(readings, []);
    expect(byArticle.get('c.txt')!.map(({ topic }) => topic)).toContain('theme:armenia-peace-process');
  });

  test('an act is named in full, with its capital letters', () => {
    const name = 'Prevention of River Noise Act';
    expect(themes([`He was charged under the ${name} on arrival.`, `It breaks the ${name}, they said.`])).toEqual([
      name,
    ]);
  });

  test('what something is done against', () => {
    expect(
      themes(['They tightened anti-money laundering rules.', 'He praised the anti-money laundering regime.']),
    ).toEqual(['anti-money laundering']);
  });

  test('a shortened name is joined with the full one where that is commoner', () => {
    expect(
      themes([
        'They signed the Silver Lake Treaty.',
        'The Silver Lake Treaty holds.',
        'Both praised the Silver Lake Treaty.',
        'She read the Lake Treaty aloud.',
        'He read the Lake Treaty, too.',
      ]),
    ).toEqual(['Silver Lake Treaty']);
  });

  test('two lands at odds are the question of one of them where most articles name that', () => {
    const single = [
      'The war in Moldova goes on.',
      'They fear the war in Moldova.',
      'On the war in Moldova she was silent.',
      'End the war in Moldova, he said.',
    ];
    expect(themes([...single, 'The Moldova-Latvia conflict goes on.', 'After the Latvian-Moldovan conflict.'])).toEqual(
      ['war in Moldova'],
    );
    expect(themes(['The Moldova-Latvia conflict goes on.', 'After the Latvian-Moldovan conflict.'])).toHaveLength(1);
  });

  test('common nouns make themes, too', () => {
    expect(themes(['The grain shortage got worse.', 'Bakers blame the grain shortage.'])).toEqual(['grain shortage']);
  });
});

describe('its place', () => {
  const strike = (key: string) =>
    makeReading(key, 'Dockers on strike', ['The dockers went on strike over the crane dispute, their union said.']);
  const sport = (key: string) => makeReading(key, 'Cricket team wins', ['The bowlers took nine wickets.']);

  test('is under the subject that its articles have and others have less', () => {
    const { topics } = assignTopics([strike('a'), strike('b'), sport('c'), sport('d')], []);
    const theme = topics.find(({ label }) => label === 'crane dispute');
    expect(topics.find(({ id }) => id === theme?.broader)?.label).toBe('labour strike');
  });

  test('is at the root where the whole archive has that subject', () => {
    const { topics } = assignTopics([strike('a'), strike('b')], []);
    expect(topics.find(({ label }) => label === 'crane dispute')?.broader).toBeNull();
  });

  test('keeps its id when another name becomes the commonest', () => {
    const war = (key: string) => makeReading(key, 'Report', ['Talks on the war in Moldova went on.']);
    const issue = (key: string) => makeReading(key, 'Report', ['Talks on the Moldova issue went on.']);
    const themeOf = (archive: Parameters<typeof assignTopics>[0]) =>
      assignTopics(archive, []).topics.find(({ id }) => id.startsWith('theme:'));
    const [before, after] = [themeOf([war('a'), war('b')]), themeOf([war('a'), issue('b'), issue('c')])];
    expect([before?.label, after?.label]).toEqual(['war in Moldova', 'Moldova issue']);
    expect(after?.id).toBe(before?.id);
  });
});

describe('what does not', () => {
  test('a phrase of one article', () => {
    expect(themes(['The grain shortage got worse.', 'Bakers are content.'])).toEqual([]);
  });

  test('adjectives that say nothing of the subject', () => {
    expect(
      themes(['The ongoing crisis goes on.', 'An ongoing crisis, a bitter dispute.', 'That bitter dispute again.']),
    ).toEqual([]);
  });

  test('half of a compound: a full-scale war is no scale war', () => {
    expect(themes(['They fear a full-scale war.', 'No full-scale war, they said.'])).toEqual([]);
  });

  test('a person', () => {
    expect(themes(['The Tarkwin scandal grows.', 'The Tarkwin scandal fades.'], ['Tarkwin'])).toEqual([]);
  });

  test('a person introduced by the full name and then called by the surname', () => {
    const readings = ['a.txt', 'b.txt'].map((key) => makeReading(key, 'Report', ['The Tarkwin scandal grows.']));
    const namings = readings.map(({ article }) => ({ article: article.key, forms: ['Ada Tarkwin'], spans: [] }));
    const person = {
      id: 'ada',
      kind: 'person' as const,
      name: 'Ada Tarkwin',
      variants: [],
      roles: [],
      namings,
      maybeSame: [],
    };
    expect(assignTopics(readings, []).topics.map(({ label }) => label)).toContain('Tarkwin scandal');
    expect(assignTopics(readings, [person]).topics.map(({ label }) => label)).not.toContain('Tarkwin scandal');
  });

  test('a weekday', () => {
    expect(themes(['The Sunday election is near.', 'Before the Sunday election.'])).toEqual([]);
  });

  test('an institution with anti- in its name', () => {
    expect(themes(['The anti-corruption court met.', 'An anti-corruption court sat.'])).toEqual([]);
  });
});
