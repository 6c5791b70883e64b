import { strings } from './strings.ts';

/** Days as the page's language writes them; nothing here knows the clock or the reader's time zone. */

const language = strings.locale;

const formats = {
  4: new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
} as const;

function writePoint(point: string): string {
  const plain = point.replace(/[~?%]$/u, '');
  const format = formats[plain.length as keyof typeof formats];
  if (format === undefined) return point;
  const [year = 0, month = 1, day = 1] = plain.split('-').map(Number);
  return `${point === plain ? '' : '≈ '}${format.format(new Date(Date.UTC(year, month - 1, day)))}`;
}

/** @example writeDay('2021-05-16/2021-05-17') // 'May 16, 2021 – May 17, 2021' */
export function writeDay(edtf: string): string {
  return edtf.split('/').map(writePoint).join(' – ');
}
