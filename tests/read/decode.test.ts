import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const RUSSIAN =
  'Совет порта в понедельник решил восстановить старый маяк после зимы, полной штормов, сообщил представитель города.';
const JAPANESE =
  '港の評議会は月曜日、嵐の冬を経て古い灯台を再建することを決めた。作業は春に始まり、費用は四百万クローネになる。';
const CHINESE =
  '港口委员会周一投票决定在经历了一个风暴的冬天之后重建旧灯塔。工程将于春季开始，耗资四百万克朗。渔民们表示欢迎。';
const ARABIC = 'قرر مجلس الميناء يوم الاثنين إعادة بناء المنارة القديمة بعد شتاء من العواصف، وسيبدأ العمل في الربيع.';
const FRENCH = 'Le conseil du port a décidé de rebâtir le phare – « la lumière doit revenir », a déclaré l’élue.';

const textOf = (bytes: Uint8Array): unknown => {
  const decoded = decode(bytes);
  return 'text' in decoded ? [decoded.text, decoded.encoding] : decoded.reason;
};

describe('bytes that are no UTF-8', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', CHINESE],
    ['windows-1256', ARABIC],
    ['windows-1252', FRENCH],
  ])('in %s are told by their letters', (encoding, text) => {
    expect(textOf(encode(text, encoding))).toEqual([text, encoding]);
  });

  it('are Windows-1252 where there are too few letters to tell: its quotation marks and dashes are read', () => {
    expect(textOf(encode('The café “Gull” – closed', 'windows-1252'))).toEqual([
      'The café “Gull” – closed',
      'windows-1252',
    ]);
  });

  it('are what the page says that they are', () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body>Rada portu odbuduje latarnię w Łebie</body></html>`;
    expect(textOf(encode(page, 'iso-8859-2'))).toEqual([page, 'iso-8859-2']);
  });

  it('are UTF-16 also without its mark', () => {
    expect(textOf(encode('The lamp burns again', 'utf-16le', { addBOM: false }))).toEqual([
      'The lamp burns again',
      'utf-16le',
    ]);
    expect(textOf(encode('The lamp burns again', 'utf-16be', { addBOM: false }))).toEqual([
      'The lamp burns again',
      'utf-16be',
    ]);
  });

  it.each([RUSSIAN, ARABIC])('are UTF-16 without its mark in letters that fill both bytes: %s', (text) => {
    expect(textOf(encode(text, 'utf-16le', { addBOM: false }))).toEqual([text, 'utf-16le']);
    expect(textOf(encode(text, 'utf-16be', { addBOM: false }))).toEqual([text, 'utf-16be']);
  });
});

const GERMAN =
  'Der Rat beschloß, den alten Leuchtturm für vier Millionen Kronen wieder aufzubauen. Die Fischer hören es gern.';
const SPANISH = 'El consejo decidió reconstruir el faro. «La luz volverá», dijo la señora Brandt; nadie se opuso allí.';
const QUOTED = 'The council voted. “Nobody slept,” said Ilse Brandt, who couldn’t see the lamp – or the sea.';

describe('bytes of DOS and of the old Macintosh', () => {
  it.each([
    ['cp850', GERMAN],
    ['cp850', SPANISH],
    ['macintosh', FRENCH],
    ['macintosh', GERMAN],
    ['macintosh', SPANISH],
    ['macintosh', QUOTED],
  ])('in %s are told by what makes sense', (encoding, text) => {
    expect(textOf(encode(text, encoding))).toEqual([text, encoding]);
  });

  it.each([
    GERMAN,
    SPANISH,
    QUOTED,
    'L’ÉTÉ À NORVIK : ÇA BRÛLE',
    'Temperatures of 30° – “hot” – at £2',
    'Ólafur Þór Ægisson, São Tomé, Škoda, œuvre',
  ])('are not seen in what Windows wrote: %s', (text) => {
    expect(decode(encode(text, 'windows-1252'))).toMatchObject({ text });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['NUL bytes', new Uint8Array([65, 0, 66])],
    ['control characters', new Uint8Array(Array.from({ length: 400 }, (_, i) => (i % 26) + 1))],
    ['nothing', new Uint8Array()],
    ['space only', new TextEncoder().encode(' \r\n\t\u00a0\n')],
  ])('such as %s have a reason', (_, bytes) => {
    expect(textOf(bytes)).toMatch(/^(?:binary|empty): /u);
  });
});

describe('UTF-8 with stray letters of Windows-1252', () => {
  it('is read as both', () => {
    const bytes = Buffer.concat([
      Buffer.from('Café Norvik to close. Zoë Lund reported: the '),
      Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]),
    ]);
    expect(decode(bytes)).toMatchObject({
      text: 'Café Norvik to close. Zoë Lund reported: the “café”',
      encoding: 'utf-8 and windows-1252 mixed',
    });
  });

  it('is not seen in a file of one old encoding', () => {
    expect(decode(Buffer.from('Caf\u00e9, Z\u00fcrich, pi\u00f1ata, d\u00e9j\u00e0 vu', 'latin1'))).toMatchObject({
      text: 'Café, Zürich, piñata, déjà vu',
      encoding: 'windows-1252',
    });
  });
});
