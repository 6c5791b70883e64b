import type { SavedRow } from '../search/saved-rows.ts';

/** A way to save the list of results. */
export interface Format {
  readonly name: 'csv' | 'json' | 'ris';
  readonly type: string;
  readonly write: (articles: readonly SavedRow[]) => string;
}

const columns = ['title', 'published', 'certainty', 'outlet', 'event', 'url'] as const;

/**
 * A cell of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, since headlines come from anywhere.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** Spreadsheets take what does not begin with it for a file of another encoding, and garble other scripts. */
const BOM = '\ufeff';

function toCsv(articles: readonly SavedRow[]): string {
  const lines = articles.map((article) => columns.map((column) => cell(article[column])).join(','));
  return `${BOM}${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function toJson(articles: readonly SavedRow[]): string {
  return `${JSON.stringify(articles, null, 2)}\n`;
}

/** RIS, which reference managers read: one tag a line, dates as `YYYY/MM/DD/`. */
function toRis(articles: readonly SavedRow[]): string {
  const line = (tag: string, value: string): string[] =>
    value === '' ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`];
  return articles
    .map(({ title, published, outlet, url }) => {
      const [year = '', month = '', day = ''] = (published.split('/')[0] ?? '').replace(/[~?%]/gu, '').split('-');
      const date = year === '' ? '' : `${year}/${month}/${day}/`;
      return [
        'TY  - NEWS',
        ...line('TI', title),
        ...line('T2', outlet),
        ...line('DA', date),
        ...line('PY', year),
        ...line('UR', url),
        'ER  - ',
        '',
      ].join('\r\n');
    })
    .join('');
}

/** Every way to save. */
export const formats: readonly Format[] = [
  { name: 'csv', type: 'text/csv', write: toCsv },
  { name: 'json', type: 'application/json', write: toJson },
  { name: 'ris', type: 'application/x-research-info-systems', write: toRis },
];
