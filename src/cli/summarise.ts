import path from 'node:path';
import type { BuiltSite } from '../site/build-site.ts';
import type { StageSeconds } from './show-progress.ts';

/** Problems printed at the end of a build; the rest are a command away. */
const SHOWN_PROBLEMS = 10;

/** What a build made, for the terminal. */
export function summarise({ archive, pages, written, size }: BuiltSite, seconds: StageSeconds, out: string): string {
  const entries = [...archive.entries.values()];
  const fates = (status: string): number => archive.fates.filter((fate) => fate.status === status).length;
  const rows: (readonly [string, string | number])[] = [
    ['articles', entries.length],
    ['duplicates', fates('duplicate')],
    ['rejected', fates('rejected')],
    ['undated', entries.filter(({ published }) => published === null).length],
    ['events', archive.events.length],
    ['people', archive.authorities.filter(({ kind }) => kind === 'person').length],
    ['topics', archive.topics.length],
    ['pages', `${pages}, ${written} of them new or changed`],
    ['size', `${(size / 1e6).toFixed(1)} MB`],
    ...seconds.map(([stage, took]) => [stage, `${took.toFixed(1)} s`] as const),
  ];
  const problems = archive.problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ severity, file, message }) => `${severity}: ${file}: ${message}\n`);
  const more = archive.problems.length - problems.length;
  if (more > 0) problems.push(`${more} more like these: backfile check lists them all.\n`);
  return `${rows.map(([label, value]) => `${label.padEnd(16)} ${value}\n`).join('')}${problems.join('')}The site: ${path.join(out, 'index.html')}\n`;
}
