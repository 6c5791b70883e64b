import { writeRange } from '../views/write-range.ts';

/** Writes days as a language does; nothing here knows the clock or the reader's time zone. */
export function dayWriter(locale: string): (edtf: string) => string {
  const format = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const formats: Readonly<Record<number, Intl.DateTimeFormat>> = {
    4: format({ year: 'numeric' }),
    7: format({ year: 'numeric', month: 'long' }),
    10: format({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
  const writePoint = (point: string): string => {
    const plain = point.replace(/[~?%]$/u, '');
    const written = formats[plain.length]?.format(dateOf(plain));
    return written === undefined ? point : `${point === plain ? '' : '≈ '}${written}`;
  };
  return (edtf) => {
    const [first = '', last = '', ...more] = edtf.split('/');
    const alike = formats[first.length];
    if (alike === undefined || first.length !== last.length || more.length > 0)
      return edtf.split('/').map(writePoint).join(' – ');
    return writeRange(alike, dateOf(first), dateOf(last));
  };
}

/** The first day of a day, a month or a year. */
function dateOf(point: string): Date {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
