import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { choiceFromAddress } from '../../src/search/choice.ts';
import { partQuery, partRuns, partSilently } from '../../src/search/part-runs.ts';
import { plainExcerpt } from '../../src/search/marked-words.ts';
import { searchSite } from '../../src/search/search-site.ts';
import { buildSite } from '../../src/site/build-site.ts';

describe('text without spaces', () => {
  it.each([
    ['海石镇大桥', '海 石 镇 大 桥'],
    ['9月1日通车', '9 月 1 日 通 车'],
    ['フェリーが座礁', 'フ ェ リ ー が 座 礁'],
    ['The 海 bridge', 'The 海 bridge'],
    ['The bridge', 'The bridge'],
    ['페리가 좌초했다', '페리가 좌초했다'],
    ['پل کھل گیا', 'پل کھل گیا'],
  ])('%s is indexed as %s', (text, parted) => {
    expect(partRuns(text)).toBe(parted);
  });

  it('is parted alike for excerpts, which show it as it is written', () => {
    const text = 'COVID-19 在海石 蔓延，2 人';
    const silently = partSilently(text);
    expect(silently.split('\u200b').map((word) => word.trim())).toEqual(partRuns(text).split(' '));
    expect(silently.replaceAll('\u200b', '')).toBe(text);
    expect(partSilently('The bridge')).toBe('The bridge');
  });

  it.each([
    ['大桥', '"大 桥"'],
    ['大桥 通车', '大 桥 通 车'],
    ['"大桥"', '"大 桥"'],
    ['bridge', 'bridge'],
  ])('%s is looked for as %s', (words, query) => {
    expect(partQuery(words)).toBe(query);
  });
});

describe('a search of articles of many languages', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'backfile-runs-'));
    const cuttings = path.join(folder, 'cuttings');
    await mkdir(cuttings);
    const write = (name: string, title: string, text: string): Promise<void> =>
      writeFile(path.join(cuttings, name), `Title: ${title}\nDate: 2020-09-01\n\n${text}\n`);
    await write('a.txt', '海石镇大桥通车', '海石镇大桥星期二正式通车，全长三点二公里。镇长说，大桥将使渡轮时间缩短。');
    await write('b.txt', '桥梁大会开幕', '桥梁大会在海石镇开幕，二百人出席。');
    await write('c.txt', 'フェリー座礁', '海石港の沖でフェリーが座礁した。乗客は全員無事だった。');
    await write('d.txt', 'Bridge opens', 'The bridge at Haishi opened on Tuesday.');
    await write('e.txt', 'Wałęsski møder Øster', 'Borgmester Wałęsski mødte Käthe Straßenberger i Ærøskøbing.');
    await write('f.txt', 'علی کا دورہ', 'کراچی: علی نے ۳۱۲ افراد سے ملاقات کی۔');
    await buildSite({ ...defaults, seeds: cuttings }, path.join(folder, 'site'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const found = async (words: string) =>
    (await searchSite(path.join(folder, 'site'), { ...choiceFromAddress(''), words }, 9)).found;

  it.each([
    ['大桥', ['海石镇大桥通车']],
    ['大会', ['桥梁大会开幕']],
    ['正式通车', ['海石镇大桥通车']],
    ['海石镇 二百人', ['桥梁大会开幕']],
    ['フェリー', ['フェリー座礁']],
    ['座礁した', ['フェリー座礁']],
    ['bridge', ['Bridge opens']],
    ['石桥', []],
    ['علي', ['علی کا دورہ']],
    ['كراچی 312', ['علی کا دورہ']],
    ['Walesski', ['Wałęsski møder Øster']],
    ['Wałęsski', ['Wałęsski møder Øster']],
    ['strassenberger aeroskobing', ['Wałęsski møder Øster']],
  ])('finds %s', async (words, titles) => {
    expect((await found(words)).map(({ meta }) => meta['title'])).toEqual(titles);
  });

  it('shows excerpts as they are written', async () => {
    const [first] = await found('渡轮');
    expect(plainExcerpt(first?.excerpt ?? '')).toContain('，全长三点二公里。镇长说，大桥将使渡轮');
    const [danish] = await found('strassenberger');
    expect(danish?.excerpt).toContain('Käthe <mark>Straßenberger</mark> i Ærøskøbing.');
  });
});
