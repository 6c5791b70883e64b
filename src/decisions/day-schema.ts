import { z } from 'zod';

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

function isSpan(text: string): boolean {
  const [first = '', last = '', ...more] = text.split('/');
  return more.length === 0 && isDay(first) && isDay(last) && first <= last;
}

/** The forms of EDTF that an editor may write; a day must be one that the calendar has. */
const forms: readonly ((text: string) => boolean)[] = [
  (text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?[~?%]?$/u.test(text),
  (text) => isDay(text.replace(/[~?%]$/u, '')),
  isSpan,
];

/** A day, month, year or span of days, about which `~` and `?` leave doubt. A bare year may be a number of YAML. */
export const daySchema = z
  .union([z.string(), z.number().transform(String)], { error: 'should be a day, written YYYY-MM-DD' })
  .refine(
    (text) => forms.some((isForm) => isForm(text)),
    'should be a day of the calendar, written YYYY-MM-DD (or YYYY-MM, or YYYY)',
  );
