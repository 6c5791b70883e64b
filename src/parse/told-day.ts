import { type DayFound, readDay } from './read-day.ts';

/** A day that a line tells, and whether as that of a change: then the report came out on that day or before. */
export interface ToldDay extends DayFound {
  readonly changed: boolean;
  /** What the line says beside this day and those under other labels. */
  readonly beside: string;
}

/** Words before a day of publication, as sites label it. */
const PUBLISHED = `publish(?:ed)?|posted|issued|created|publiée?|publicad[oa]|publicat|pubblicato|veröffentlicht|erschienen|
  gepubliceerd|geplaatst|publicerad|publisert|publiceret|udgivet|julkaistu|opublikowano|dodano|zveřejněno|publikováno|vydáno|
  közzétéve|diterbitkan|imechapishwa|đăng|giriş(?:\\s+tarihi)?|yay[ıi]n(?:lanma)?(?:\\s+tarihi)?|oluşturulma(?:\\s+tarihi)?|
  опубликовано|опубліковано|публикувано|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|نشر|نُشر|انتشار|شائع|प्रकाशित|প্রকাশ|প্রকাশিত|פורסם`;

/** Words before one on which the report was changed. */
const CHANGED = `(?:last\\s+)?(?:updated?|modified|amended|revised|edited)|aktualisiert|geändert|stand(?=:)|actualizad[oa]|atualizad[oa]|
  actualitzat|actualizat|(?:última|ultima)\\s+(?:modificação|atualização|modificación|actualización|modifica)|aggiornato|
  ultimo\\s+aggiornamento|mise?\\s+à\\s+jour|modifiée?|modificad[oa]|bijgewerkt|aangepast|gewijzigd|(?:laatste\\s+)?update|laatst\\s+gewijzigd|
  diperbarui|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|
  обновлено|оновлено|обновена|ενημέρωση|τελευταία\\s+ενημέρωση|(?:son\\s+)?güncelle(?:n)?me(?:\\s+tarihi)?|آخر\\s+تحديث|تحديث|
  بروزرسانی|به‌روزرسانی|اپ\\s?ڈیٹ|अपडेट(?:ेड)?|অপডেট|আপডেট|עודכן|imesasishwa`;

/** Words before one on which somebody looked at the page. */
const SEEN = `accessed|retrieved|downloaded|archived|printed|abgerufen|consultée?\\s+le|consultado\\s+(?:el|em)|acesso\\s+em|visitato`;

/** In scripts without spaces a label stands close to what is before and behind. */
const UNSPACED = '입력|등록|송고시간|发布(?:时间|于)?|公開|配信|掲載';
const UNSPACED_CHANGED = '최종수정|수정|업데이트|更新(?:时间)?';

const alone = (words: string): string => words.replace(/\n\s*/gu, '');

/** In small letters, without the flag: such patterns are large. */
const LABEL = new RegExp(
  `(?<!\\p{L})(?:${alone(PUBLISHED)}|(?<changed>${alone(CHANGED)})|(?<seen>${alone(SEEN)}))(?![\\p{L}\\p{M}])|(?<!\\p{L})(?:${UNSPACED}|(?<altered>${UNSPACED_CHANGED}))`,
  'gu',
);

/** Of the same length: the capital I of Turkish is two signs when it is small. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/**
 * The first day of a line that is not the day of a change, else the first that is:
 * `Updated: 12 March 2009 | Published: 11 March 2009` tells the 11th.
 */
export function readToldDay(text: string): ToldDay | null {
  const labels = [...inSmallLetters(text).matchAll(LABEL)];
  const parts = [
    { start: 0, end: labels[0]?.index ?? text.length, changed: false, seen: false },
    ...labels.map(({ index, groups }, at) => ({
      start: index,
      end: labels[at + 1]?.index ?? text.length,
      changed: (groups?.['changed'] ?? groups?.['altered']) !== undefined,
      seen: groups?.['seen'] !== undefined,
    })),
  ];
  const told = parts.map(({ start, end, changed, seen }) => {
    const part = text.slice(start, end);
    const day = readDay(part);
    const beside = day ? part.slice(0, day.start) + part.slice(day.end) : part;
    return { start, changed, day: seen ? null : day, beside };
  });
  const found = told.find(({ day, changed }) => day !== null && !changed) ?? told.find(({ day }) => day !== null);
  if (!found?.day) return null;
  const { start, changed, day } = found;
  const beside = told.map((part) => part.beside).join(' ');
  return { ...day, start: start + day.start, end: start + day.end, changed, beside };
}
