import fc from '../property.ts';
import { decode, encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repairDoubleEncoding } from '../../src/read/double-encoding.ts';

/** What a program makes of UTF-8 that it takes for Windows-1252. */
const misread = (text: string): string => decode(encode(text, 'utf-8'), 'windows-1252');

describe('UTF-8 read as Windows-1252', () => {
  it.each([
    'the lamp’s light',
    '“The lamp burns” – at last',
    'Café Möwe’s owner',
    'It cost €400 … at most',
    'İlhan Şen’in ışığı',
  ])('is repaired: %s', (text) => {
    expect(repairDoubleEncoding(misread(text))).toBe(text);
  });

  it('is repaired when it happened twice', () => {
    expect(repairDoubleEncoding(misread(misread('the lamp’s light – again')))).toBe('the lamp’s light – again');
  });

  it('is repaired beside text that is sound', () => {
    expect(repairDoubleEncoding(`“Sound” – and ${misread('the lamp’s')}`)).toBe('“Sound” – and the lamp’s');
  });
});

describe('sound text', () => {
  it.each([
    'Às ruas, disse o café “Gaivota” – já é tarde',
    'Pâté à 4 € – « déjà vu »',
    'Ångström, Ærø, Ÿ und Ž',
    'Â',
    'SÃO PAULO — AÇÃO',
    'Сообщил представитель',
    'بندرگاہ',
    '',
  ])('is left alone: %s', (text) => {
    expect(repairDoubleEncoding(text)).toBe(text);
  });

  it('of plain letters is left alone, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(repairDoubleEncoding(text)).toBe(text);
      }),
    );
  });
});
