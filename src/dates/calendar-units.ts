/** The units in which news counts time away from a day. */
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** One of these units. */
export type CalendarUnit = (typeof UNITS)[number];

/** The unit that a word in the singular names, else null. */
export const unitFrom = (written: string | undefined): CalendarUnit | null =>
  UNITS.find((unit) => unit === written?.toLowerCase()) ?? null;
