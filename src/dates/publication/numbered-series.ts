import { type DayBounds } from '../edtf.ts';

/** One article of a series: the number in its name and its day of publication, if it is known. */
export interface Numbered {
  readonly key: string;
  readonly number: number;
  readonly day: number | null;
}

/** A member whose day is known. */
export type DatedMember = Numbered & { readonly day: number };

/** Where an undated member stands: between which dated ones, and which days that leaves. */
export interface Place {
  readonly below: DatedMember;
  readonly above: DatedMember;
  readonly window: DayBounds;
}

/** Fewer dated members than this, or fewer of them in order, do not show that the numbers follow the days. */
const FEWEST = 20;
const IN_ORDER = 0.98;

/** Dated members on either side whose days bound the window: two, since one may itself be a day off. */
const SIDES = 2;

/** The number at the end of a name and all the rest, which names the series; null where there is none. */
export function seriesOf(key: string): { readonly series: string; readonly number: number } | null {
  const match = /^(?<before>.*?)(?<number>\d{1,15})(?<after>\D*)$/u.exec(key);
  const { before = '', number = '', after = '' } = match?.groups ?? {};
  return number ? { series: `${before}#${after}`, number: Number(number) } : null;
}

const isDated = (member: Numbered): member is DatedMember => member.day !== null;

/** Whether the dated members, by number, are in order of their days; a day back is the night's work. */
function isChronological(dated: readonly DatedMember[]): boolean {
  const ordered = dated.filter(({ day }, at) => at > 0 && day >= (dated[at - 1]?.day ?? 0) - 1);
  return dated.length >= FEWEST && ordered.length >= IN_ORDER * (dated.length - 1);
}

/** The places of the undated members of one series, by key, where its numbers follow the days. */
export function placesIn(members: readonly Numbered[]): ReadonlyMap<string, Place> {
  const inOrder = members.toSorted((a, b) => a.number - b.number);
  const dated = inOrder.filter(isDated);
  if (!isChronological(dated)) return new Map();
  let passed = 0;
  const places = new Map<string, Place>();
  for (const member of inOrder) {
    if (isDated(member)) {
      passed += 1;
      continue;
    }
    const [below, above] = [dated[passed - 1], dated[passed]];
    if (!below || !above) continue;
    const first = Math.min(...dated.slice(Math.max(0, passed - SIDES), passed).map(({ day }) => day));
    const last = Math.max(...dated.slice(passed, passed + SIDES).map(({ day }) => day));
    places.set(member.key, { below, above, window: { first, last } });
  }
  return places;
}
