import type { SeedContent } from './seed-content.ts';

/** Factiva's two-letter tags, with the names by which the fields that tell of the article are known. */
const NAMES: Readonly<Record<string, string>> = {
  HD: 'headline',
  BY: 'byline',
  PD: 'published',
  SN: 'source',
  WC: 'wordcount',
  PG: 'page',
  SE: 'section',
  CY: 'copyright',
};

/** A tag alone on its line, or before its value in a column of its own. */
const TAG =
  /^(?<tag>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|RF|CT|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART)(?:\t| {2,}|$)/gmu;

/** A record has at least these; `LP` and `TD`, the lead paragraph and the text after it, are its text. */
const NEEDED = ['HD', 'PD', 'SN'];

/** A record as Factiva prints it with tags (`HD  Headline`, `PD  9 March 2021`), or null where a text is none. */
export function readTaggedRecord(text: string): SeedContent | null {
  const tags = [...text.matchAll(TAG)].map(({ index, 0: mark, groups }) => ({
    tag: groups?.['tag'] ?? '',
    index,
    from: index + mark.length,
  }));
  const values = new Map(tags.map(({ tag, from }, at) => [tag, text.slice(from, tags[at + 1]?.index).trim()]));
  const body = ['LP', 'TD'].map((tag) => values.get(tag) ?? '').filter((part) => part !== '');
  if (body.length === 0 || !NEEDED.every((tag) => values.has(tag))) return null;
  const fields = [...values]
    .filter(([tag, value]) => tag !== 'LP' && tag !== 'TD' && value !== '')
    .map(([tag, value]) => [NAMES[tag] ?? tag, value.replace(/\s+/gu, ' ')] as const);
  return { text: body.join('\n\n'), markup: 'text', fields: Object.fromEntries(fields), raw: text };
}
