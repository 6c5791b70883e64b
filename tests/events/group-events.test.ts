import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { groupEvents } from '../../src/events/group-events.ts';
import type { DayMention, Reading } from '../../src/model.ts';
import { names, news, published } from './invented-news.ts';
import { makeReading, peopleNamed, publishedOn } from './make-reading.ts';

const grouped = (readings: readonly Reading[], days = published) =>
  groupEvents(readings, peopleNamed(readings, names), days);
const inOrder = (groups: readonly string[][]) => groups.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
const groupsOf = (readings: readonly Reading[], days = published) =>
  inOrder(grouped(readings, days).map(({ reports }) => [...reports].sort()));
const together = (groups: readonly string[][], a: string, b: string) =>
  groups.some((group) => group.includes(a) && group.includes(b));

const outletNamed =
  (value: string) =>
  (reading: Reading): Reading => ({
    ...reading,
    article: { ...reading.article, outlet: { value, certainty: 'stated', rule: 'invented', evidence: [] } },
  });

/** A trial's beginning and its end; each report tells of the day before its own. */
const monday: DayMention = {
  start: 50,
  end: 60,
  text: 'on Monday',
  rule: 'invented',
  meaning: { kind: 'weekday', weekday: 1, toward: 'past' },
};
const trial = [
  makeReading(
    'opens',
    'Trial of Viktor Orsk opens in Halm',
    'The trial of former transport minister Viktor Orsk opened in Halm on Monday. Orsk pleaded not guilty to taking two million crowns from the builder Stahlbau for the contract of the Olm bridge. Judge Petra Sund set twelve days of hearings.',
    [monday],
  ),
  makeReading(
    'sentenced',
    'Orsk sentenced to five years',
    "A court in Halm on Monday found former transport minister Viktor Orsk guilty of bribery and sentenced him to five years in prison. Judge Petra Sund said he had sold the public's trust. Orsk will appeal, his lawyer said.",
    [monday],
  ),
  makeReading(
    'sentenced-2',
    'Five years in prison for former minister',
    'Viktor Orsk, the former minister of transport, must go to prison for five years for taking bribes, a Halm court ruled on Monday. Judge Petra Sund called it a betrayal. The defence announced an appeal.',
    [monday],
  ),
];

/** Two crashes on one road told in the same words, each on the Sunday before it came out. */
const sunday: DayMention = {
  ...monday,
  start: 100,
  end: 109,
  text: 'on Sunday',
  meaning: { kind: 'weekday', weekday: 7, toward: 'past' },
};
const crashes = [
  makeReading(
    'bus',
    'Three killed as bus and lorry collide on Pellin road',
    'Three people were killed when a bus collided with a lorry on the road from Pellin to Orrin on Sunday, police said.\n\nThe bus was carrying wedding guests. The injured were taken to the district hospital in Pellin. Superintendent Harl Dovi said that the driver of the lorry fled.',
    [sunday],
  ),
  makeReading(
    'van',
    'Van-lorry collision kills five near Pellin',
    'A van carrying farm workers collided with a lorry near Pellin on Sunday, killing five people, police said.\n\nThe driver of the lorry was arrested, superintendent Harl Dovi said. The dead were taken to Orrin.',
    [sunday],
  ),
  makeReading(
    'toll',
    'Fourth death after collision on Pellin road',
    'A fourth person died on Friday of injuries suffered when a bus carrying wedding guests collided with a lorry on the road from Pellin to Orrin on Sunday, the district hospital in Pellin said. Superintendent Harl Dovi said that the driver of the lorry was still being sought.',
    [
      { ...monday, meaning: { kind: 'weekday', weekday: 5, toward: 'past' } },
      { ...sunday, start: 150, end: 160 },
    ],
  ),
];

/** A kidnapping, told by two, and the rescue two days later. */
const on = (weekday: number): DayMention => ({
  ...sunday,
  start: 60,
  end: 69,
  meaning: { kind: 'weekday', weekday, toward: 'past' },
});
const hostages = [
  makeReading(
    'taken',
    'Gunmen snatch two engineers at Pellin dam',
    'Armed men abducted two engineers from the dam at Pellin on Monday evening, the army said.\n\nSome ten men came in two boats and took Milo Brandt and Hane Osk at gunpoint, Colonel Rell Dacosta said.',
    [on(1)],
  ),
  makeReading(
    'taken-2',
    'Two engineers kidnapped from dam',
    'Two engineers working on the Pellin dam were kidnapped by armed men in boats on Monday, police said.\n\nThey are Milo Brandt, 46, and Hane Osk, 39. Colonel Rell Dacosta said the gunmen fled over the lake.',
    [on(1)],
  ),
  makeReading(
    'freed',
    'Troops rescue kidnapped engineers',
    'Troops on Wednesday rescued two engineers, Milo Brandt and Hane Osk, who were held in a hut in the mangroves.\n\nThree of their captors were killed in a firefight, Colonel Rell Dacosta said. The two were flown to Halm for medical checks.',
    [on(3)],
  ),
];

/** What a gazette tells of a president's day. */
const president = [
  makeReading(
    'hospital',
    'President Amadi opens new hospital in Olm',
    'President Kofi Amadi on Tuesday opened a new hospital of 200 beds in Olm and said health was a priority of his government.\n\nThe president also laid the foundation stone of a nursing school.',
  ),
  makeReading(
    'poet',
    'President Amadi condoles death of poet',
    'President Kofi Amadi on Tuesday expressed his grief over the death of the poet Selma Oyelo.\n\nThe president said her poems would be remembered for ever.',
  ),
  makeReading(
    'talks',
    'President Amadi rules out early elections',
    'President Kofi Amadi on Tuesday ruled out early elections and said that the government would complete its term.\n\nSpeaking in Olm, the president said the opposition was afraid of the voters.',
  ),
];

describe('grouping reports into events', () => {
  const groups = groupsOf(news);

  it('joins the reports of one happening', () => {
    expect(together(groups, 'flood-1', 'flood-2')).toBe(true);
    expect(together(groups, 'visit-1', 'visit-2')).toBe(true);
    expect(together(groups, 'call-1', 'call-2')).toBe(true);
  });

  it('joins a report that tells the happening from another angle days later', () => {
    expect(together(groups, 'flood-1', 'flood-3')).toBe(true);
  });

  it('keeps apart two happenings of one kind', () => {
    expect(together(groups, 'flood-1', 'old-flood-1')).toBe(false);
  });

  it("keeps apart one minister's talks with two others in one week", () => {
    expect(together(groups, 'visit-1', 'call-1')).toBe(false);
  });

  it('leaves alone what nobody else reports', () => {
    expect(groups).toContainEqual(['prize']);
    expect(groups).toContainEqual(['match']);
  });

  it('joins and keeps apart without any day of publication', () => {
    const undated = groupsOf(news, new Map());
    expect(together(undated, 'flood-1', 'flood-2')).toBe(true);
    expect(together(undated, 'flood-1', 'old-flood-1')).toBe(false);
  });

  it('keeps apart the same routine news of two months', () => {
    const text = 'The Lindau council met in the old hall and passed the minutes. Clerk Jory Fenn read the letters.';
    const routine = [
      makeReading('may', 'Lindau council meets', text),
      makeReading('june', 'Lindau council meets again', text),
    ];
    expect(groupsOf(routine, publishedOn({ may: '2020-05-04', june: '2020-09-08' }))).toHaveLength(2);
  });

  it('keeps apart what one outlet tells of one person on one day', () => {
    const gazette = outletNamed('Halm Gazette');
    const days = publishedOn({ hospital: '2021-10-06', poet: '2021-10-06', talks: '2021-10-06' });
    const groups = groupsOf(president.map(gazette), days);
    expect(groups).toHaveLength(3);
  });

  it('keeps apart the news of two days that names alone make alike, whoever tells it', () => {
    const days = publishedOn({ opens: '2027-09-14', sentenced: '2027-11-09', 'sentenced-2': '2027-11-09' });
    expect(groupsOf(trial, days)).toEqual([['opens'], ['sentenced', 'sentenced-2']]);
  });

  it('keeps apart two happenings two weeks apart, told in the same words', () => {
    const days = publishedOn({ bus: '2027-05-03', van: '2027-05-17', toll: '2027-05-08' });
    expect(groupsOf(crashes.slice(0, 2), days)).toEqual([['bus'], ['van']]);
  });

  it('keeps apart what follows within days and is news of its own', () => {
    const days = publishedOn({ taken: '2027-05-04', 'taken-2': '2027-05-04', freed: '2027-05-06' });
    expect(groupsOf(hostages, days)).toEqual([['freed'], ['taken', 'taken-2']]);
  });

  it('keeps apart the news of two weekdays where no day of publication is known', () => {
    expect(groupsOf(hostages)).toEqual([['freed'], ['taken', 'taken-2']]);
  });

  it('joins what names the day of the other, days later', () => {
    const days = publishedOn({ bus: '2027-05-03', van: '2027-05-17', toll: '2027-05-08' });
    expect(groupsOf(crashes, days)).toEqual([['bus', 'toll'], ['van']]);
  });

  it('keeps apart an arrest that names the day of the crime', () => {
    const owner = makeReading(
      'owner',
      'Owner of wedding bus arrested',
      'The owner of the bus that collided with a lorry on the road from Pellin to Orrin, killing three people, was arrested on Friday. Superintendent Harl Dovi said that the bus carrying wedding guests had no brakes. The injured of Sunday are in the district hospital in Pellin.',
      [
        { ...monday, start: 150, end: 160, meaning: { kind: 'weekday', weekday: 5, toward: 'past' } },
        { ...sunday, start: 260, end: 266 },
      ],
    );
    const days = publishedOn({ bus: '2027-05-03', owner: '2027-05-08' });
    const told = crashes.filter(({ article }) => article.key === 'bus');
    expect(groupsOf([...told, owner], days)).toEqual([['bus'], ['owner']]);
  });

  it('reads the day of the news in the first paragraph, whatever line stands above it', () => {
    const byline = (reading: Reading): Reading => {
      const line = { kind: 'boilerplate', text: '', start: 0, end: 0 } as const;
      return { ...reading, article: { ...reading.article, blocks: [line, ...reading.article.blocks] } };
    };
    const days = publishedOn({ taken: '2027-05-04', 'taken-2': '2027-05-04', freed: '2027-05-06' });
    expect(groupsOf(hostages.map(byline), days)).toEqual([['freed'], ['taken', 'taken-2']]);
  });

  it('joins what one outlet tells of one happening on two days', () => {
    const gazette = outletNamed('Halm Gazette');
    const groups = groupsOf(news.map(gazette));
    expect(together(groups, 'flood-1', 'flood-3')).toBe(true);
    expect(together(groups, 'visit-1', 'visit-2')).toBe(true);
    expect(together(groups, 'visit-1', 'call-1')).toBe(false);
  });

  it('groups no articles to no events, and an article without words to its own', () => {
    expect(groupsOf([])).toEqual([]);
    expect(groupsOf([makeReading('empty', '', '…'), makeReading('blank', '', '—')])).toHaveLength(2);
  });
});

describe('the events', () => {
  it('list their reports in order of publication, those without a day last', () => {
    const days = publishedOn({ 'flood-1': '2019-03-13', 'flood-3': '2019-03-12' });
    const event = grouped(news, days).find(({ reports }) => reports.includes('flood-1'));
    expect(event?.reports).toEqual(['flood-3', 'flood-1', 'flood-2']);
  });

  it('have one of their reports as lead and its own headline as title', () => {
    for (const { lead, reports, title } of grouped(news)) {
      expect(reports).toContain(lead);
      expect(
        news.filter(({ article }) => reports.includes(article.key)).map(({ article }) => article.headline.value),
      ).toContain(title.value);
    }
  });

  it('prefer a headline that an outlet wrote to a derived one', () => {
    const bare = news.map((reading) =>
      reading.article.key === 'visit-1' ? makeReading('visit-1', '', reading.article.blocks[0]?.text ?? '') : reading,
    );
    const event = grouped(bare).find(({ reports }) => reports.includes('visit-2'));
    expect(event?.title.value).toBe('Orsolt, Dinn agree on joint harbour office');
  });
});

describe('whatever is read', () => {
  const some = fc.shuffledSubarray([...news], { minLength: 0, maxLength: news.length });

  it('puts every article in exactly one event, and no two events share an id', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const events = grouped(readings);
        expect(events.flatMap(({ reports }) => reports).sort()).toEqual(
          readings.map(({ article }) => article.key).sort(),
        );
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
    );
  });

  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(some, (readings) => {
        expect(grouped(readings)).toEqual(grouped(readings.toReversed()));
      }),
    );
  });

  it('leaves the other events as they are when an article on another matter is added', () => {
    const added = makeReading(
      'added',
      'Quince growers open a museum',
      'Quince growers of Oberau opened a museum of jam.',
    );
    expect(groupsOf([...news, added])).toEqual(inOrder([...groupsOf(news), ['added']]));
  });
});
