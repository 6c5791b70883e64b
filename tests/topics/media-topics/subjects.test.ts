import { describe, expect, test } from 'vitest';
import { assignTopics } from '../../../src/topics/assign-topics.ts';
import { makeReading } from '../make-reading.ts';

function subjects(headline: string, lede: string, people: readonly string[] = []): string[] {
  const { topics, byArticle } = assignTopics([makeReading('a.txt', headline, [lede], people)], []);
  return byArticle.get('a.txt')!.map(({ topic }) => topics.find(({ id }) => id === topic)!.label);
}

describe('first subject of an article', () => {
  test.each([
    ['labour strike', 'Dockers go on strike', 'Union leaders said the workers would stay out until wages rise.'],
    [
      'armed conflict',
      'Air strikes hit rebel town',
      'Militants and troops clashed after the air strike, and shelling went on.',
    ],
    [
      'road accident and incident',
      'Bus plunges into ravine, nine dead',
      'The driver lost control on the highway and the bus overturned.',
    ],
    [
      'cricket',
      'Visitors collapse for 98',
      'The bowlers took six wickets before lunch and the batsmen never recovered in the second innings.',
    ],
    [
      'flood',
      'Villages under water as river overflows',
      'Floodwater inundated forty villages after embankments broke.',
    ],
    [
      'supreme and high court',
      'Supreme Court hears canal petition',
      'A three-member bench of the Supreme Court adjourned the hearing.',
    ],
    [
      'interest rates',
      'Central bank cuts interest rate',
      'The interest rate goes down by 50 basis points, the monetary committee said.',
    ],
    [
      'vaccine',
      'Vaccination drive begins',
      'Health workers will vaccinate two million children against measles; each gets one dose.',
    ],
    [
      'college and university',
      'University opens new campus',
      'The vice-chancellor said the campus would take 900 students.',
    ],
    [
      'national elections',
      'Baker wins presidential election',
      'She beat the incumbent in the presidential election, the electoral commission said.',
    ],
    [
      'climate change',
      'Glaciers shrink faster',
      'Global warming and greenhouse gas emissions are melting the ice, a climate report says.',
    ],
    ['homicide', 'Shopkeeper shot dead', 'Police said the man was murdered over an old enmity and the killers fled.'],
  ])('%s', (subject, headline, lede) => {
    expect(subjects(headline, lede)[0]).toBe(subject);
  });
});

describe('words that mislead', () => {
  test('the name of a person is no subject', () => {
    expect(subjects('Coach Rice leaves town', 'Flood Rice said farewell.', ['Flood Rice', 'Coach Rice'])).toEqual([]);
  });

  test('a hunger strike is no labour strike, and striking down a law is no strike at all', () => {
    expect(subjects('Prisoner ends hunger strike', 'The prisoner ended his hunger strike in jail.')).not.toContain(
      'labour strike',
    );
    expect(subjects('Judges strike down tax law', 'The court struck down the income tax.')).not.toContain(
      'labour strike',
    );
  });

  test('"according" is no accord and training no train', () => {
    expect(
      subjects('Nurses finish training', 'According to the hospital, forty nurses finished their training.'),
    ).toEqual(expect.not.arrayContaining(['treaty', 'railway transport']));
  });

  test('a capital letter tells AIDS from aids', () => {
    expect(subjects('Hearing aids for pupils', 'The hospital gave out hearing aids.')).not.toContain('HIV and AIDS');
    expect(subjects('AIDS ward opens', 'The ward treats patients with AIDS.')).toContain('HIV and AIDS');
  });

  test('words shared by sports give sport, not one of them', () => {
    expect(
      subjects('Champions win again', 'The team won the final and the coach praised the captain of the squad.')[0],
    ).toBe('sport');
  });
});

describe('abbreviations', () => {
  test('an agency with capital letters is no common noun', () => {
    expect(subjects('Minister arrives', 'The minister told APP that she was well.')).not.toContain(
      'software and applications',
    );
    expect(subjects('New app for farmers', 'The smartphone app tells the price of wheat.')).toContain(
      'software and applications',
    );
  });
});

describe('how many', () => {
  test('a second subject of its own weight is given beside the first', () => {
    const given = subjects(
      'Flood closes 200 schools',
      'Schools stay shut as floodwater fills classrooms; teachers and pupils were evacuated.',
    );
    expect(given).toEqual(expect.arrayContaining(['flood', 'school']));
    expect(given.length).toBeLessThanOrEqual(3);
  });

  test('a second subject is not given for one word said once below the headline', () => {
    const [first, ...others] = subjects('Morning notes', 'An earthquake was felt. The Catholic School sent blankets.');
    expect([first, others.length]).toEqual(['religious school', 0]);
    expect(
      subjects('Morning notes', 'An earthquake was felt. The Catholic School sent blankets. Aftershocks went on.'),
    ).toContain('earthquake');
  });
});
