import { Command, InvalidArgumentError, Option } from 'commander';
import { daysInMonth, lastDayOf } from '../months.ts';
import type { Choice } from '../search/choice.ts';
import { type FilterName, filterNames } from '../search/filters.ts';
import type { UnknownValue } from '../search/unknown-values.ts';

type Options = {
  site: string;
  sort: Choice['sort'];
  from?: string;
  to?: string;
  any?: boolean;
  json?: boolean;
  most: number;
} & Partial<Record<FilterName, string[]>>;

/** Which articles a filter leaves, for the help. */
const only: Readonly<Record<FilterName, string>> = {
  person: 'only articles that name this person',
  organisation: 'only articles that name this organisation',
  place: 'only articles that name this place',
  topic: 'only articles on this topic',
  outlet: 'only articles that this outlet published',
  event: 'only reports of this event',
  year: 'only articles of this year; or undated',
  certainty: 'only articles whose day is stated, implied, guessed or undated',
  language: 'only articles in this language: en, ur, …',
};

const AFTER = `
A filter takes a value as the site writes it, and may be given several times.

Examples:
  backfile search flood --from 2010-08 --to 2010
  backfile search '"state of emergency"' --outlet 'Harbour Post' --sort oldest
  backfile search --person 'Ada Berg' --person 'John Reed' --any --json`;

/** `backfile search <words>` */
export function searchCommand(): Command {
  const command = new Command('search')
    .description('search a built site on the command line, as its search page does')
    .argument('[words...]', 'words to look for; a phrase in quotation marks is found as it stands')
    .option('--site <folder>', 'folder of the built site', '_site')
    .option('--from <day>', 'published on or after, YYYY-MM-DD, YYYY-MM or YYYY', toFirstDay)
    .option('--to <day>', 'published on or before, YYYY-MM-DD, YYYY-MM or YYYY', toLastDay)
    .option('--any', 'any of several values of one filter, not all of them')
    .option('--most <number>', 'articles printed', toCount, 20)
    .option('--json', 'one JSON object a line')
    .addOption(new Option('--sort <order>', 'order').choices(['relevance', 'newest', 'oldest']).default('relevance'))
    .addHelpText('after', AFTER);
  for (const name of filterNames)
    command.option(`--${name} <value>`, only[name], (value: string, before?: string[]) => [...(before ?? []), value]);
  return command.action(async (words: string[], options: Options) => {
    const { searchSite } = await import('../search/search-site.ts');
    const { plainExcerpt } = await import('../search/marked-words.ts');
    const { total, found, instead, missed, unknown } = await searchSite(
      options.site,
      choiceOf(words, options),
      options.most,
    );
    for (const { url, meta, excerpt } of found)
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify({ ...meta, url: url.slice(1), excerpt: plainExcerpt(excerpt) })}\n`
          : `${meta['published'] ?? 'undated'}  ${meta['title'] ?? ''}\n  ${[meta['outlet'], url.slice(1)].filter(Boolean).join('  ')}\n`,
      );
    if (options.json !== true) process.stdout.write(`${total} ${total === 1 ? 'article' : 'articles'}\n`);
    // Beside what was found, which another program may read.
    for (const value of unknown) process.stderr.write(sayUnknown(value));
    if (instead !== undefined) process.stderr.write(`Did you mean “${instead}”?\n`);
    else if (missed.length > 0)
      process.stderr.write(`None has “${missed.join(' ')}”: these have words that begin like it.\n`);
  });
}

function sayUnknown({ filter, value, near }: UnknownValue): string {
  const offer = near.length === 0 ? '' : ` The archive has ${near.map((name) => `“${name}”`).join(', ')}.`;
  return `No article has the ${filter} “${value}”.${offer}\n`;
}

function choiceOf(words: readonly string[], options: Options): Choice {
  const chosen = filterNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as const]));
  return {
    words: words.join(' '),
    sort: options.sort,
    from: options.from ?? '',
    to: options.to ?? '',
    match: options.any === true ? 'any' : 'all',
    filters: Object.fromEntries(chosen),
  };
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

function toFirstDay(value: string): string {
  if (/^\d{4}$/u.test(value)) return `${value}-01-01`;
  return toDay(MONTH.test(value) ? `${value}-01` : value);
}

function toLastDay(value: string): string {
  if (/^\d{4}$/u.test(value)) return `${value}-12-31`;
  return toDay(MONTH.test(value) ? lastDayOf(value) : value);
}

function toDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value))
    throw new InvalidArgumentError('A day is written YYYY-MM-DD, a month YYYY-MM, a year YYYY.');
  if (!daysInMonth(value.slice(0, 7)).includes(value)) throw new InvalidArgumentError('The calendar has no such day.');
  return value;
}

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return count;
}
