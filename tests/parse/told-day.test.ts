import { describe, expect, it } from 'vitest';
import { readToldDay } from '../../src/parse/told-day.ts';

describe('of two days on a line', () => {
  it.each([
    'Updated: 12 March 2009 | Published: 11 March 2009',
    'Published 11 March 2009, last updated 12 March 2009',
    'Última atualização: 12/03/2009 | Publicado em 11/03/2009',
    'Última actualización: 2009-03-12 – Publicado: 2009-03-11',
    'Mis à jour le 12 mars 2009, publié le 11 mars 2009',
    'Обновлено 12.03.2009. Опубликовано 11.03.2009',
    'Son güncelleme: 12.03.2009 Giriş tarihi: 11.03.2009',
    '更新时间：2009-03-12 发布时间：2009-03-11',
  ])('that of publication is told: %s', (line) => {
    expect(readToldDay(line)).toMatchObject({ value: '2009-03-11', changed: false });
  });

  it.each(['Updated: 12 March 2009', 'Última modificação: 12/03/2009', '수정 2009.03.12'])(
    'that of a change is one, alone: %s',
    (line) => {
      expect(readToldDay(line)).toMatchObject({ value: '2009-03-12', changed: true });
    },
  );

  it.each(['Outdated: 12 March 2009', 'By the stand, 12 March 2009', 'Unpublished, 12 March 2009'])(
    'no part of a word is a label: %s',
    (line) => {
      expect(readToldDay(line)).toMatchObject({ value: '2009-03-12', changed: false });
    },
  );
});
