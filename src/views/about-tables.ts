import { aboutAddress, articleAddress, relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { countRules, tallyCertainty } from './count-rules.ts';
import { oneLine } from './quote-evidence.ts';
import type { Link } from './shell.ts';

/** A table of the about page; numbers stand in the columns named as such. */
export interface AboutTable {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly (string | Link)[])[];
  /** What did not fit, or empty. */
  readonly more: string;
}

const text = (label: string) => ({ label, numeric: false });
const numeric = (label: string) => ({ label, numeric: true });

/** How the seeds ended; the sum is every seed. */
export function whatWasRead({ archive, wording }: Catalogue): AboutTable {
  const { strings, number } = wording;
  const outcomes = [
    ['published', strings.statusPublished],
    ['duplicate', strings.statusDuplicate],
    ['rejected', strings.statusRejected],
    ['withdrawn', strings.statusWithdrawn],
  ] as const;
  const rows = outcomes.map(([status, name]) => [
    name,
    number(archive.fates.filter((fate) => fate.status === status).length),
  ]);
  return {
    id: 'read',
    heading: strings.whatWasRead,
    intro: '',
    columns: [text(strings.status), numeric(strings.seeds)],
    rows: [...rows, [strings.total, number(archive.fates.length)]],
    more: '',
  };
}

/** How each kind of value is known. */
export function howSure(catalogue: Catalogue): AboutTable {
  const { strings, number } = catalogue.wording;
  const rows = tallyCertainty(catalogue).map(({ what, counts, missing }) => [
    what,
    ...[counts.stated, counts.implied, counts.guessed, missing].map(number),
  ]);
  return {
    id: 'certainty',
    heading: strings.howSure,
    intro: '',
    columns: [text(strings.value), ...[strings.stated, strings.implied, strings.guessed, strings.none].map(numeric)],
    rows,
    more: '',
  };
}

/** Every rule that gave a value. */
export function rulesUsed(catalogue: Catalogue): AboutTable {
  const { strings, number } = catalogue.wording;
  const rows = countRules(catalogue).map(({ rule, gives, count }) => [gives, rule, number(count)]);
  return {
    id: 'rules',
    heading: strings.rules,
    intro: '',
    columns: [text(strings.gives), text(strings.rule), numeric(strings.times)],
    rows,
    more: '',
  };
}

/** Seeds without a page, with the reason. */
export function notPublished({ archive, wording: { strings } }: Catalogue): AboutTable {
  const rows = archive.fates.flatMap((fate) =>
    fate.status === 'rejected' || fate.status === 'withdrawn' ? [[fate.file, fate.reason]] : [],
  );
  return {
    id: 'not-published',
    heading: strings.notPublished,
    intro: '',
    columns: [text(strings.file), text(strings.reason)],
    rows,
    more: '',
  };
}

/** Seeds that say the same as another, with the article they share. */
export function duplicates({ archive, wording: { strings } }: Catalogue): AboutTable {
  const byId = new Map([...archive.entries.values()].map((entry) => [entry.id, entry]));
  const rows = archive.fates.flatMap((fate) => {
    const entry =
      fate.status === 'duplicate' ? (byId.get(fate.article) ?? archive.entries.get(fate.article)) : undefined;
    return entry === undefined
      ? []
      : [
          [
            fate.file,
            { text: oneLine(entry.article.headline.value), href: relative(aboutAddress, articleAddress(entry)) },
          ],
        ];
  });
  return {
    id: 'duplicates',
    heading: strings.duplicates,
    intro: '',
    columns: [text(strings.file), text(strings.article)],
    rows,
    more: '',
  };
}

/** What a reader of the archive should distrust. */
export function problems({ archive, wording: { strings } }: Catalogue): AboutTable {
  const rows = archive.problems.map(({ file, line, rule, message }) => [
    line === undefined ? file : `${file}:${line}`,
    rule,
    message,
  ]);
  return {
    id: 'problems',
    heading: strings.problems,
    intro: '',
    columns: [text(strings.file), text(strings.rule), text(strings.message)],
    rows,
    more: '',
  };
}
