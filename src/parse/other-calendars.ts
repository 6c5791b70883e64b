import type { Edtf } from '../model.ts';
import type { DayFound } from './read-day.ts';

type DateParts = readonly [year: number, month: number, day: number];

/** A calendar beside the common one, as papers print it. */
interface Calendar {
  /** By name in small letters, 1 for the first month. */
  readonly months: ReadonlyMap<string, number>;
  readonly years: RegExp;
  /** Days since 1970-01-01. */
  readonly dayNumber: (...parts: DateParts) => number;
  /** It lies at most so many days off: months of these calendars begin when they are seen, or are told by tables. */
  readonly off: 0 | 1;
}

const named = (names: string): ReadonlyMap<string, number> =>
  new Map(
    names
      .split(' ')
      .flatMap((forms, month) => forms.split('|').map((name) => [name.replace('_', ' '), month + 1] as const)),
  );

/** Days since 1970-01-01 of a day of the common calendar. */
const common = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Of a Julian day number. */
const julian = (number: number): number => number - 2_440_588;

/** Of Iran and Afghanistan. In each 33 years these are leap years, from 1178 to 1633. */
const SOLAR_LEAPS = [1, 5, 9, 13, 17, 22, 26, 30];
const leapsBefore = (year: number): number =>
  8 * Math.floor(year / 33) + SOLAR_LEAPS.filter((leap) => leap < year % 33).length;
const solarDay = (year: number, month: number, day: number): number =>
  common(2021, 3, 21) +
  365 * (year - 1400) +
  leapsBefore(year) -
  leapsBefore(1400) +
  30 * (month - 1) +
  Math.min(month - 1, 6) +
  day -
  1;

/** The first days of the months of Nepal, which come a day sooner or later, as month and day; the last three next year. */
const NEPALI_FIRSTS = [414, 515, 615, 716, 817, 917, 1018, 1117, 1216, 115, 213, 314];
const nepaliDay = (year: number, month: number, day: number): number => {
  const first = NEPALI_FIRSTS[month - 1]!;
  return common(year - 57 + (month > 9 ? 1 : 0), Math.floor(first / 100), first % 100) + day - 1;
};

const CALENDARS: readonly Calendar[] = [
  {
    months: named(
      'فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس دی|جدی بهمن|دلو اسفند|حوت',
    ),
    years: /^1[34]\d\d$/u,
    dayNumber: solarDay,
    off: 0,
  },
  {
    months: named(
      'محرم|المحرم صفر ربيع_الأول|ربيع_الاول ربيع_الثاني|ربيع_الآخر|ربيع_الاخر جمادى_الأولى|جمادى_الاولى جمادى_الآخرة|جمادى_الاخرة|جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة|ذي_القعدة ذو_الحجة|ذي_الحجة',
    ),
    years: /^1[34]\d\d$/u,
    // The tabular calendar: months of 30 and 29 days in turn, eleven leap years in thirty.
    dayNumber: (year, month, day) =>
      julian(day + Math.ceil(29.5 * (month - 1)) + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + 1_948_439),
    off: 1,
  },
  {
    months: named(
      'बैशाख|वैशाख जेठ|जेष्ठ|ज्येष्ठ असार|आषाढ साउन|श्रावण भदौ|भाद्र असोज|आश्विन कात्तिक|कार्तिक मंसिर|मङ्सिर पुस|पुष|पौष माघ फागुन|फाल्गुन चैत|चैत्र',
    ),
    years: /^20\d\d$/u,
    dayNumber: nepaliDay,
    off: 1,
  },
  {
    months: named('መስከረም ጥቅምት ኅዳር|ህዳር ታኅሣሥ|ታህሣሥ|ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ|ሚያዚያ ግንቦት ሰኔ ሐምሌ|ሀምሌ ነሐሴ|ነሀሴ ጳጉሜ|ጳጉሜን'),
    years: /^(?:19|20)\d\d$/u,
    dayNumber: (year, month, day) => julian(1_723_825 + 365 * year + Math.floor(year / 4) + 30 * month + day),
    off: 0,
  },
  {
    months: named(
      'มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.',
    ),
    years: /^(?:2[05]\d\d|[4-7]\d)$/u,
    // Years of the Buddha, of the common calendar, and the former in two digits.
    dayNumber: (year, month, day) => common(year > 2400 ? year - 543 : year > 100 ? year : year + 1957, month, day),
    off: 0,
  },
];

/** Whether a word is the name of a month in another calendar. */
export const isOtherMonth = (word: string): boolean => CALENDARS.some(({ months }) => months.has(word));

const MONTH = String.raw`(?<month>(?:ربيع|جمادى|ذو|ذي)\s[^\s\d،]+|[\u0e00-\u0e7f]{1,3}\.[\u0e00-\u0e7f]{1,2}\.|[^\s\d.,،፣/–-]{2,12})`;

/** 27 ordibehesht 1400 · 17 พ.ค. 2564, 17 พฤษภาคม พ.ศ. 2564 · 2078 jeth 3 · jeth 3, 2078, ginbot 9 qen 2013 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:\s|[/-])?${MONTH}(?:[\s,،፣/-]+|(?<=\.))(?:พ\.ศ\.\s?)?(?<year>\d{2,4})(?!\d)`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\d)(?<year>\d{4})\s${MONTH}\s(?<day>\d{1,2})(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<![^\s\d])${MONTH}\s(?<day>\d{1,2})(?:\s?ቀን)?[\s,،፣]+(?<year>\d{4})(?!\d)`, 'gu'),
];

/** Figures alone: 1400/02/27 of Iran, 17/05/2564 of Thailand, 2078-02-03 of Nepal. */
const IN_FIGURES =
  /(?<!\d)(?:(?<year>13[3-9]\d|14[01]\d|20[4-9]\d)([/.-])(?<month>\d{1,2})\2(?<day>\d{1,2})|(?<first>\d{1,2})([/.-])(?<second>\d{1,2})\6(?<buddhist>25[4-9]\d))(?!\d)/u;

/** The years before the first of each era of East Asia. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
  ['民國', 1911],
  ['民国', 1911],
]);
const OF_ERA =
  /(?<era>令和|平成|昭和|大正|明治|民國|民国)\s?(?<year>\d{1,3}|元)年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日/u;

/** 二〇二一年五月十七日 */
const IN_HAN =
  /(?<year>[一二][〇零○一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/u;

/** No other text is written with one of these signs, or with a year of the Buddha. */
const MAY_HOLD = /[\u0590-\u0fff\u1200-\u137f\u4e00-\u9fff]|\b25[4-9]\d\b/u;
const DEVANAGARI = /[\u0900-\u097f]/u;
/** Its digits, or a letter that Arabic has not. */
const PERSIAN = /[۰-۹پچژگکی]/u;

/**
 * The first day of another calendar than the common one in a text, or null; the days around it where its months are not
 * the same everywhere.
 *
 * @param text the same with European digits
 */
export function readOtherCalendar(text: string, written: string): DayFound | null {
  if (!MAY_HOLD.test(written)) return null;
  return ofNamedMonth(text) ?? inFigures(text, written) ?? inHan(text);
}

function ofNamedMonth(text: string): DayFound | null {
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      const calendar = CALENDARS.find(({ months, years }) => months.has(month) && years.test(year));
      if (calendar === undefined || Number(day) < 1 || Number(day) > 32) continue;
      const number = calendar.dayNumber(Number(year), calendar.months.get(month)!, Number(day));
      return found(match, number, calendar.off);
    }
  return null;
}

function inFigures(text: string, written: string): DayFound | null {
  const match = IN_FIGURES.exec(text);
  const { year, month, day, first, second, buddhist } = match?.groups ?? {};
  if (!match) return null;
  const parts = [Number(month ?? second), Number(day ?? first)] as const;
  if (parts[0] < 1 || parts[0] > 12 || parts[1] < 1 || parts[1] > 32) return null;
  if (buddhist !== undefined) return found(match, common(Number(buddhist) - 543, ...parts), 0);
  const isNepali = year!.startsWith('20');
  if (!(isNepali ? DEVANAGARI : PERSIAN).test(written)) return null;
  return found(match, (isNepali ? nepaliDay : solarDay)(Number(year), ...parts), isNepali ? 1 : 0);
}

function inHan(text: string): DayFound | null {
  const ofEra = OF_ERA.exec(text);
  const { era = '', year = '', month = '', day = '' } = ofEra?.groups ?? {};
  if (ofEra)
    return found(ofEra, common(ERAS.get(era)! + (year === '元' ? 1 : Number(year)), Number(month), Number(day)), 0);
  const written = IN_HAN.exec(text);
  if (!written) return null;
  const groups = written.groups ?? {};
  const digits = Array.from(groups['year'] ?? '', numeral).join('');
  return found(written, common(Number(digits), tens(groups['month'] ?? ''), tens(groups['day'] ?? '')), 0);
}

const NUMERALS = '〇一二三四五六七八九';
const numeral = (sign: string): number => Math.max(0, NUMERALS.indexOf(sign));

/** 十七 · 二十 · 五 */
function tens(written: string): number {
  const [before = '', behind] = written.split('十');
  return behind === undefined ? numeral(before) : 10 * (before === '' ? 1 : numeral(before)) + numeral(behind);
}

const edtf = (number: number): Edtf => new Date(number * 86_400_000).toISOString().slice(0, 10);

function found({ index, 0: { length } }: RegExpExecArray, number: number, off: 0 | 1): DayFound {
  const value = off === 0 ? edtf(number) : `${edtf(number - off)}/${edtf(number + off)}`;
  return { value, start: index, end: index + length };
}
