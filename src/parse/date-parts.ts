import { fieldKeys } from '../field-key.ts';
import type { SeedFields } from '../model.ts';
import { monthNumber } from '../month-names.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** The names of columns that hold a part of the day of publication each. */
const PARTS = {
  year: list('year yr jahr année annee año anio ano anno jaar yıl yil tahun rok год السنة سال वर्ष'),
  month: list('month mon monat mois mes mês mese maand ay bulan miesiąc месяц الشهر مہینہ महीना'),
  day: list('day dayofmonth tag jour día dia giorno dag gün gun hari dzień день اليوم دن दिन'),
} as const;

/** Scripts write whole numbers of a column with gaps as `2021.0`. */
const NUMBER = /^(\d{1,4})(?:\.0)?$/u;

/**
 * The day that fields hold in parts, as EDTF: `{"year": "2021", "month": "March", "day": "9"}`; a month or a year where no
 * more is told. Null where no year is, or it is none of a paper's.
 */
export function readDateParts(fields: SeedFields): string | null {
  const valueOf = (names: ReadonlySet<string>): string =>
    Object.entries(fields)
      .find(([key]) => names.has(fieldKeys(key)[0] ?? ''))?.[1]
      .trim() ?? '';
  const numberIn = (text: string): number => Number(NUMBER.exec(text)?.[1] ?? 0);
  const year = numberIn(valueOf(PARTS.year));
  if (year < 1500 || year > 2099) return null;
  const named = valueOf(PARTS.month);
  const month = numberIn(named) || monthNumber(named.replace(/\.$/u, ''));
  if (month < 1 || month > 12) return String(year);
  const day = numberIn(valueOf(PARTS.day));
  const inMonth = `${year}-${String(month).padStart(2, '0')}`;
  return day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? inMonth
    : `${inMonth}-${String(day).padStart(2, '0')}`;
}
