import { type Draft, inferOutside } from '../draft.ts';
import { readDay, readMonthOrYear } from '../read-day.ts';

/** A day in the file's path: `2021-05-17-storm.txt`, `2021/05/17/storm.txt`, `storm_may-17-2021.txt`, a folder named `2021`. */
export function recogniseFileName(draft: Draft): Draft {
  const { seed } = draft;
  const path = seed.file.replace(/\.[^./]*$/u, '');
  const found = readDay(path) ?? readDay(path.replace(/[/_-]+/gu, ' '));
  const day = found?.other === undefined ? (found?.value ?? monthOrYear(path)) : null;
  if (day === null) return draft;
  return { ...draft, claims: [...draft.claims, inferOutside(seed, day, 'implied', 'file-name', seed.file)] };
}

function monthOrYear(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  const candidates = [folders.slice(-2).join('-'), folders.slice(-2).toReversed().join(' '), ...folders.toReversed()];
  return candidates.map(readMonthOrYear).find((value) => value !== null) ?? null;
}
