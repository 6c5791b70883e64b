import { describe, expect, it } from 'vitest';
import { isSubtitles, readSubtitles } from '../../src/read/read-subtitles.ts';

const SRT = `1
00:00:01,000 --> 00:00:04,000
Good evening. The harbour council

2
00:00:04,100 --> 00:00:08,000
<i>of Port Halden</i> voted on Monday.

3
00:00:15,000 --> 00:00:18,000
Now the weather.
`;

describe('subtitles', () => {
  it.each([
    [
      'run on, and a pause begins a paragraph',
      SRT,
      'Good evening. The harbour council of Port Halden voted on Monday.\n\nNow the weather.',
    ],
    [
      'of the web have a head, notes and settings',
      'WEBVTT\nKind: captions\n\nNOTE made by hand\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Ilse>Good evening.</v>\n',
      'Good evening.',
    ],
    [
      'of live captions say a line once',
      '1\n00:00:01,000 --> 00:00:02,000\nGood evening.\n\n2\n00:00:02,000 --> 00:00:03,000\nGood evening.\nThe lamp is out.\n',
      'Good evening. The lamp is out.',
    ],
    [
      'begin a paragraph where another speaks',
      '1\n00:00:01,000 --> 00:00:02,000\n>> Good evening.\n\n2\n00:00:02,000 --> 00:00:03,000\n>> Is the lamp out?\n',
      'Good evening.\n\nIs the lamp out?',
    ],
  ])('%s', (_, text, shown) => {
    expect(isSubtitles(text)).toBe(true);
    expect(readSubtitles(text)).toMatchObject({ text: shown, raw: text });
  });

  it('without words hold no article', () => {
    expect(readSubtitles('1\n00:00:01,000 --> 00:00:02,000\n♪♪\n')).toEqual({ reason: 'its subtitles hold no words' });
  });

  it('are not every text with a clock or an arrow', () => {
    expect(isSubtitles('At 00:00:01 the lamp went out --> it was cold.\n\n10:30 --> 11:00 closed')).toBe(false);
  });
});
