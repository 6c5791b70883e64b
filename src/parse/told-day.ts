import { type DayFound, readDay } from './read-day.ts';

/** A day that a line tells, and whether as that of a change: then the report came out on that day or before. */
export interface ToldDay extends DayFound {
  readonly changed: boolean;
  /** What the line says beside this day and those under other labels. */
  readonly beside: string;
}

/** Words before a day of publication, as sites label it. */
const PUBLISHED = [
  'publish(?:ed)?|posted|issued|created',
  'publiée?|publicad[oa]|pubblicato|veröffentlicht|diterbitkan',
  'опубликовано|опубліковано',
  String.raw`giriş(?:\s+tarihi)?|yayın(?:lanma)?(?:\s+tarihi)?|oluşturulma(?:\s+tarihi)?`,
  '입력|등록|发布(?:时间|于)?',
];

/** Words before a day on which the report was changed. */
const CHANGED = [
  String.raw`(?:last\s+)?(?:updated?|modified|amended|revised|edited)`,
  'aktualisiert|stand(?=:)|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizováno',
  'actualizad[oa]|atualizad[oa]|aggiornato|diperbarui|aangepast|bijgewerkt|gewijzigd',
  String.raw`(?:última|ultima)\s+(?:modificação|atualização|modificación|actualización|modifica)`,
  String.raw`mise?\s+à\s+jour|modifiée?|modificad[oa]`,
  String.raw`обновлено|оновлено|(?:son\s+)?güncelle(?:n)?me(?:\s+tarihi)?`,
];

/** The same in scripts that set words side by side without spaces. */
const CHANGED_WITHIN = '최종수정|수정|업데이트|更新(?:时间)?';

const LABEL = new RegExp(
  String.raw`(?<!\p{L})(?:${PUBLISHED.join('|')})(?!\p{L})|(?<changed>(?<!\p{L})(?:${CHANGED.join('|')})(?!\p{L})|${CHANGED_WITHIN})`,
  'giu',
);

/**
 * The first day of a line that is not the day of a change, else the first that is:
 * `Updated: 12 March 2009 | Published: 11 March 2009` tells the 11th.
 */
export function readToldDay(text: string): ToldDay | null {
  const labels = [...text.matchAll(LABEL)];
  const parts = [
    { start: 0, end: labels[0]?.index ?? text.length, changed: false },
    ...labels.map(({ index, groups }, at) => ({
      start: index,
      end: labels[at + 1]?.index ?? text.length,
      changed: groups?.['changed'] !== undefined,
    })),
  ];
  const told = parts.map(({ start, end, changed }) => {
    const part = text.slice(start, end);
    const day = readDay(part);
    const beside = day ? part.slice(0, day.start) + part.slice(day.end) : part;
    return { start, changed, day, beside };
  });
  const found = told.find(({ day, changed }) => day !== null && !changed) ?? told.find(({ day }) => day !== null);
  if (!found?.day) return null;
  const { start, changed, day } = found;
  const beside = told.map((part) => part.beside).join(' ');
  return { ...day, start: start + day.start, end: start + day.end, changed, beside };
}
