import { describe, expect, test } from 'vitest';
import { isPressName } from '../src/press-names.ts';

describe('papers whose names hold no word for a paper', () => {
  test.each([
    'El Espectador',
    'Le Monde',
    'LE MONDE',
    'Le Monde avec AFP',
    'Der Spiegel',
    'O Globo',
    'الشرق الأوسط',
    'Медуза',
    'প্রথম আলো',
  ])('%s', (name) => expect(isPressName(name)).toBe(true));

  test.each(['El espectador de la tormenta', 'Le Monde avec nous', 'Panorama', 'Opinión', 'Última hora', 'الأخبار'])(
    'no paper: %s',
    (text) => expect(isPressName(text)).toBe(false),
  );
});
