import { describe, expect, it } from 'vitest';
import { readChat } from '../../src/read/read-chat.ts';

const LAMP = `*Port Halden to rebuild its lighthouse*

The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.

Work on the tower will begin in spring, the council said in a statement, and will cost four million crowns.
Fishermen have asked for it.`;
const seen = (text: string): readonly unknown[] =>
  [readChat(text) ?? []]
    .flat()
    .map((found) =>
      'text' in found ? [found.fields['message sent'], found.fields['message sender'], found.text] : found.reason,
    );
const shown = LAMP.replaceAll('*', '');

describe('a talk exported by a messenger', () => {
  it.each([
    ['of WhatsApp on Android', '12/05/2024, 14:33 - Ilse Brandt: ', '12/05/2024', 'Ilse Brandt'],
    ['of WhatsApp with a clock of twelve hours', '5/12/24, 2:33\u202fPM - +1 555 0100: ', '5/12/24', '+1 555 0100'],
    ['of WhatsApp on an iPhone', '[12.05.24, 14:33:10] Ilse: ', '12.05.24', 'Ilse'],
    ['of WhatsApp in Brazil', '12/05/2024 14:33 - Ilse: ', '12/05/2024', 'Ilse'],
    ['copied out of Telegram', '[12.05.2024 14:33] Halden News: ', '12.05.2024', 'Halden News'],
  ])('%s holds the reports passed on in it', (_, stamp, day, sender) => {
    const other = stamp.replace(sender, 'Anton');
    expect(seen(`${stamp}${LAMP}\n${other}thanks!\n${stamp}<Media omitted>\n`)).toEqual([
      [day, sender, shown],
      '2 of the messages of this talk are too short to be reports',
    ]);
  });

  it('of one alone is a channel: its short messages are reports, too', () => {
    const lines = [
      'The lamp of Port Halden is out.',
      'Two boats have run aground since the lamp of Port Halden went out, the council said on Monday.',
    ];
    expect(seen(lines.map((line) => `[12.05.24, 14:33:10] News: ${line}`).join('\n'))).toEqual([
      ['12.05.24', 'News', lines[1]],
      '1 of the messages of this talk are too short to be reports',
    ]);
  });

  it('tells by one day which comes first in the others', () => {
    const records = readChat(`05/12/2024, 14:33 - A: ${LAMP}\n05/13/2024, 14:33 - A: ${LAMP}`);
    expect(records).toMatchObject([{ dayOrder: 'month-first' }, { dayOrder: 'month-first' }]);
  });

  it.each([
    ['a cutting with its day', `12/05/2024, 14:33 - Halden: the lamp\n\n${LAMP}`],
    ['a text in which days open lines', `${LAMP}\n\n12/05/2024, 14:33 - Ilse: yes\n12/05/2024, 14:34 - Anton: no`],
    ['a text without figures', LAMP],
  ])('is not %s', (_, text) => {
    expect(readChat(text)).toBeNull();
  });
});
