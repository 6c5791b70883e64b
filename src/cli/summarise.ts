import path from 'node:path';
import { changesAddress, recordAddress } from '../addresses.ts';
import { placeOf } from '../check/group-problems.ts';
import type { Problem } from '../model.ts';
import { ARCHIVE_FOLDER } from '../read/list-files.ts';
import type { BuiltSite } from '../site/build-site.ts';
import type { StageSeconds } from './show-progress.ts';

/** Problems printed at the end of a build; the rest are a command away. */
const SHOWN_PROBLEMS = 10;

const severities: readonly Problem['severity'][] = ['error', 'warning', 'note'];

/** What is wrong with the editor's own files comes before what is wrong with cuttings, of which there may be many. */
const weight = ({ severity, file }: Problem): number =>
  severities.indexOf(severity) * 2 + (file.startsWith(`${ARCHIVE_FOLDER}/`) ? 0 : 1);

const sayProblem = (problem: Problem): string => `${problem.severity}: ${placeOf(problem)}: ${problem.message}\n`;

/** The errors alone, for who wants to hear of nothing else. */
export function sayErrors(problems: readonly Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(sayProblem)
    .join('');
}

/** What is said of a build. */
type Summed = Pick<BuiltSite, 'archive' | 'pages' | 'written' | 'size' | 'changes' | 'damaged' | 'lost'>;

/** That the site before had lost something, as after a power cut. */
function sayDamage([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `warning: ${first}${more}: not as the last build wrote it, so all pages were made anew.\n`;
}

/** That addresses which the site had before may lead nowhere now. */
function sayLost([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `warning: ${recordAddress('article', first)}${more}: in the site before, but not in ${ARCHIVE_FOLDER}/ledger.jsonl, and gone now. If the ledger was lost, restore it from a copy and build again.\n`;
}

/** What a build made, for the terminal. */
export function summarise(
  { archive, pages, written, size, changes, damaged, lost }: Summed,
  seconds: StageSeconds,
  out: string,
): string {
  const entries = [...archive.entries.values()];
  const fates = (status: string): number => archive.fates.filter((fate) => fate.status === status).length;
  const gone = changes.filter(({ kind, what }) => kind === 'article' && what === 'withdrawn').length;
  const rows: (readonly [string, string | number])[] = [
    ['articles', entries.length],
    ...(gone > 0 ? [['gone', `${gone} since the last build: ${changesAddress} names them`] as const] : []),
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
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, SHOWN_PROBLEMS)
    .map(sayProblem);
  const more = archive.problems.length - problems.length;
  if (more > 0) problems.push(`${more} more like these: backfile check lists them all.\n`);
  return `${rows.map(([label, value]) => `${label.padEnd(16)} ${value}\n`).join('')}${sayDamage(damaged)}${sayLost(lost)}${problems.join('')}The site: ${path.join(out, 'index.html')}\n`;
}
