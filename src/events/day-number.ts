import type { Edtf } from '../model.ts';

/** Days since 1970-01-01 of the first day an EDTF string covers, or null where it names no day. */
export function dayNumber(value: Edtf | undefined): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(value ?? '') ?? [];
  return day === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}
