import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { siteAppearedOn } from '../../src/parse/appeared-first.ts';
import { parseLines as parse } from './parse-lines.ts';

const REPORT = [
  'Council votes to rebuild the lighthouse',
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.',
  'The lamp had gone out in January, when a wave broke the glass.',
];

const outcome = ({ outlet, blocks }: Article): readonly unknown[] => [
  outlet?.value,
  outlet?.certainty,
  blocks.at(-1)?.kind,
];

describe('who a report is from, below it', () => {
  it.each([
    ['Source: Norvik Post', 'Norvik Post'],
    ['Fuente: www.faro.example', 'www.faro.example'],
    ['Quelle: dpa', 'dpa'],
    ['Источник: ТАСС', 'ТАСС'],
    ['来源：北湾日报', '北湾日报'],
    ['GNA', 'GNA'],
    ['-PTI', 'PTI'],
    ['(AFP)', 'AFP'],
  ])('is read from %s', (line, outlet) => {
    expect(outcome(parse(...REPORT, line))).toEqual([outlet, 'implied', 'boilerplate']);
  });

  it('is read behind the last sentence, which stays', () => {
    expect(outcome(parse(...REPORT, 'Two boats have run aground since then, the AFP agency says. (AFP)'))).toEqual([
      'AFP',
      'implied',
      'paragraph',
    ]);
  });

  it('is less than who says that it printed it', () => {
    expect(parse('Norvik Post, 9 March 2021', ...REPORT, 'Source: AFP').outlet?.value).toBe('Norvik Post');
  });

  it.each([
    'Source: Ministry of Harbours',
    'Source: the minutes of the council, which nobody signed.',
    'The council asked the AFP for its pictures.',
    'NATO',
  ])('is not read from %s', (line) => {
    expect(outcome(parse(...REPORT, line))).toEqual([undefined, undefined, 'paragraph']);
  });

  it('is no source of a table within the text', () => {
    const article = parse(...REPORT, 'Source: Norvik Post', ...REPORT.slice(1));
    expect(article.outlet).toBeNull();
  });
});

describe('the line of a feed that names its site', () => {
  it.each([
    ['The post Lamp to be rebuilt appeared first on Norvik Post.', 'Norvik Post'],
    ['The post Storm appeared; lamp out first appeared on Norvik Post.', 'Norvik Post'],
    ['La entrada El faro será reconstruido se publicó primero en El Faro.', 'El Faro'],
    ['Der Beitrag Lampe wird erneuert erschien zuerst auf Haldener Bote.', 'Haldener Bote'],
    ['L’article Le phare est apparu en premier sur Halden Infos.', 'Halden Infos'],
    ['Artykuł Latarnia pochodzi z serwisu Port.', 'Port'],
  ])('is read: %s', (line, site) => {
    expect(siteAppearedOn(line)).toBe(site);
    expect(outcome(parse(...REPORT, line))).toEqual([site, 'stated', 'boilerplate']);
  });

  it('is parted from the text that it was glued to', () => {
    const glued = `${REPORT[1]} […] The post Lamp to be rebuilt appeared first on Norvik Post.`;
    expect(outcome(parse(REPORT[0]!, glued))).toEqual(['Norvik Post', 'stated', 'boilerplate']);
  });

  it.each(['A post that appeared first on Monday was deleted.', 'Lamps appeared first on Norvik.'])(
    'is no sentence: %s',
    (line) => {
      expect(siteAppearedOn(line)).toBeNull();
    },
  );
});
