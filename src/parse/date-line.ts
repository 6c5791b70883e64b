import { readShortDay } from './read-short-day.ts';
import { weekdayNumber } from '../weekday-names.ts';
import { type ToldDay, readToldDay } from './told-day.ts';

/** A line longer than this is a sentence with a day in it. */
const LONGEST = 80;

/** What may stand beside the day: `Published:`, a weekday, a time, `Updated`, an edition; capitals are a place or a zone. */
const BESIDE =
  /^(?:publish(?:ed)?|posted|count|hits|views|reads|updated?|last|modified|first|created|date|on|at|by|the|am|pm|a\.m|p\.m|gmt|utc|est|edt|pst|pdt|ist|pkt|bst|cet|cest|et|pt|ct|hrs?|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day|\p{L}+day|editorial|print|edition|issue|local|time|as|of|publié|mis|jour|le|à|et|publicado|actualizado|el|las|pubblicato|il|alle|publicado|em|às|veröffentlicht|aktualisiert|stand|am|um|uhr|atualizado|há|anos?|mes|meses|dias?|horas?|года|г|diterbitkan|diperbarui|giriş|yayın(?:lanma)?|oluşturulma|son|güncelle(?:n)?me|tarihi?|saat|опубликовано|в|lesedauer|minuten?|minutes?|mins?|min|timer|read|reading|lecture|lectura|leitura|lettura|tiempo|tempo|temps|admin(?:istrator)?|webmaster|editor|staff|for|immediate|release[ds]?|kl|publicerad|publisert|publiceret|udgivet|uppdaterad|oppdatert|opdateret|julkaistu|päivitetty|zveřejněno|aktualizováno|zaktualizowano|publikacji|опубліковано|оновлено|입력|수정|등록|승인|기사입력|최종수정|업데이트|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|发布时间|发表于|发布于|更新|更新时间|配信|公開|掲載|[\p{Lu}.]{2,12})$/u;

/** A day of the Muslim calendar stands beside that of the common one: `14 ربيع الأول 1430 هـ الموافق 11 مارس 2009 م`. */
const MUSLIM_DAY = new Set(
  `محرم المحرم صفر ربيع الأول الاول الثاني الآخر جمادى الأولى الآخرة الثانية رجب شعبان رمضان شوال ذو ذي القعدة الحجة هـ هجري الموافق مـ
  محرم‌الحرام ربیع الاول الثانی جمادی ذوالقعدہ ذوالحج ذوالحجہ ہجری بمطابق مطابق`.split(/\s+/u),
);

/** The town from which a release or a letter is sent, with the day and nothing else: `Norvik, le 9 mars 2021`. */
const PLACE =
  /^(?!(?:By|Von|Par|Por|Di|Oleh)\s)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:[,:.]|\s[-–—|·])\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:le|den|am|a|em|il|op)?\s*$/u;

/** The line of an old paper below its name: `Vol. XII. No. 611. NORVIK, SATURDAY, MARCH 9, 1861. Price Threepence.` */
const NUMBERED = /^(?:vol(?:ume)?|jahrgang|année|anno|año)\.?\s/iu;

/** What may stand behind it: `- 14:05 CET` */
const CLOCK = /^\.?(?:[\s,|·–—-]+\d{1,2}[:.h]\d\d(?:\s?\p{L}{1,4})?)?$/u;

const isBeside = (word: string): boolean =>
  BESIDE.test(word.toLowerCase()) || BESIDE.test(word) || weekdayNumber(word) > 0 || MUSLIM_DAY.has(word);

/** A day has figures, and lines with days are few. */
const mayHoldDay = (text: string): boolean => text.length <= LONGEST && /\p{N}/u.test(text);

/** The day that a line of its own holds, and nothing else: `Published: 17 May 2021 10:30 am`; or null. */
export function readDateLine(text: string): ToldDay | null {
  const day = mayHoldDay(text) ? (readToldDay(text) ?? withShortYear(text)) : null;
  if (!day) return null;
  const others = day.beside.match(/\p{L}[\p{L}\p{M}.]*[\p{L}\p{M}]/gu) ?? [];
  return others.every(isBeside) ? day : null;
}

/** The same behind the name of a town; a byline with its day looks alike, so that it has to be read before. */
export function readPlacedDay(text: string): ToldDay | null {
  const day = mayHoldDay(text) ? readToldDay(text) : null;
  if (!day) return null;
  const placed = PLACE.test(text.slice(0, day.start)) && CLOCK.test(text.slice(day.end));
  return placed || NUMBERED.test(text) ? day : null;
}

function withShortYear(text: string): ToldDay | null {
  const day = readShortDay(text);
  return day && { ...day, changed: false, beside: text.slice(0, day.start) + text.slice(day.end) };
}
