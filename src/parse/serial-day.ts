/** Days since the end of 1899, as spreadsheets keep a day (ECMA-376, 18.17.4.1): those of 1955 to 2064. */
const SERIAL = /^(?<days>[2-5]\d{4})(?:\.\d+)?$/u;

const FIRST = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day that a spreadsheet's number means, or null where a text is none. */
export function readSerialDay(text: string): string | null {
  const days = SERIAL.exec(text)?.groups?.['days'];
  return days === undefined ? null : new Date(FIRST + Number(days) * DAY).toISOString().slice(0, 10);
}
