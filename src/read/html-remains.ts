import { readMarkup } from './read-markup.ts';

/** Tags that scrapers leave in what they save as plain text. */
const TAG = /<\/?(?:p|br|div|h[1-6]|ul|li|blockquote|span|strong|em|a)\b[^<>]{0,300}>/giu;

/** So many of them mean that the text is HTML; one or two may be quoted. */
const FEWEST_TAGS = 3;

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Plain text of a text in which HTML was left: whole tags, or only entities such as `&rsquo;`. */
export function removeHtmlRemains(text: string): string {
  return (text.match(TAG)?.length ?? 0) >= FEWEST_TAGS ? readMarkup(withLines(text)) : withoutEntities(text);
}

/** HTML of a text that is in part plain: empty lines part it, and so does every line above the first tag. */
function withLines(text: string): string {
  const first = text.search(TAG);
  return (text.slice(0, first).replaceAll('\n', '<br>\n') + text.slice(first)).replace(/\n[ \t]*\n/gu, '\n<p>');
}

/** The same of a field beside a text, which is short: one tag is enough. `<p>What the council knew&#8230;</p>` */
export const plainField = (value: string): string =>
  /<\/?(?:p|br|em|strong|span|a)\b[^<>]{0,300}>/iu.test(value) ? readMarkup(value) : withoutEntities(value);

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
