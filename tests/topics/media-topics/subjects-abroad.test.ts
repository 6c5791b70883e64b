import { describe, expect, test } from 'vitest';
import { readTopicEvidence } from '../../../src/topics/read-topic-evidence.ts';
import { conceptById } from '../../../src/topics/media-topics/concepts.ts';
import { makeReading } from '../make-reading.ts';

/** The names of the subjects of an invented article in a language, with the words that tell the first. */
function read(language: string, headline: string, text: string): { subjects: string[]; words: string[] } {
  const reading = makeReading('a.txt', headline, [text]);
  const { subjects } = readTopicEvidence({ ...reading, article: { ...reading.article, language } });
  return {
    subjects: subjects.map(({ topic }) => conceptById.get(topic)!.name),
    words: (subjects[0]?.evidence ?? []).map(({ quote }) => quote),
  };
}

describe('subjects of news in other languages', () => {
  test('a word of the list is cut off where its ending changes', () => {
    const { subjects, words } = read(
      'es',
      'Inundaciones dejan ocho muertos en Villa Serena',
      'Defensa Civil evacuó a cientos de familias tras el desborde del río.',
    );
    expect(subjects[0]).toBe('flood');
    expect(words.some((quote) => quote.includes('Inundaciones'))).toBe(true);
  });

  test('phrases are read word by word, each with its ending', () =>
    expect(
      read('es', 'Once heridos en Puerto Claro', 'El accidente de tráfico ocurrió en la carretera 9; volcó un autobús.')
        .subjects[0],
    ).toBe('road accident and incident'));

  test('English words tell nothing in another language, nor others in English', () => {
    expect(read('es', 'El once de la suerte', 'El flood del lago se jugó sin earthquake alguno.').subjects).toEqual([]);
    expect(read('en', 'Morning notes', 'The inundaciones were as odd to them as the terremoto.').subjects).toEqual([]);
  });

  test('a language without lists has no subjects', () =>
    expect(read('eu', 'Uholdeak Goierrin', 'Uholdeek zortzi etxe hondatu dituzte.').subjects).toEqual([]));
});
