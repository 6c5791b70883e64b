/** What a value is wrapped in: `{"name": "The Courier"}`, `{"rendered": "<p>…"}`. */
const WRAPPERS = 'name title sitename rendered full plain main original @value $t #text @id text value'.split(' ');

/** How databases and scripts write that there is nothing. */
const NOTHING = /^(?:none|null|nan|n\/a|undefined|\[\]|\{\})$/iu;

/** A list as Python prints it into a table: `['Ilse Brandt', "Anton Lund"]`. */
const PRINTED_LIST = /^\[\s*(?:'[^']*'|"[^"]*")(?:\s*,\s*(?:'[^']*'|"[^"]*"))*\s*\]$/u;

/** A link as note-taking programs write it: `[[Ilse Brandt]]`, `[[people/brandt|Ilse Brandt]]`. */
const NOTE_LINK = /^\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/u;

/** A metadata value as text: names of people and papers are what is asked for, whatever they are wrapped in. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return stringAsText(value.trim());
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const entries = new Map<string, unknown>(Object.entries(value));
  const wrapped = WRAPPERS.map((key) => entries.get(key)).find((inner) => typeof inner === 'string');
  return typeof wrapped === 'string' ? wrapped.trim() : JSON.stringify(value);
}

function stringAsText(text: string): string {
  if (NOTHING.test(text)) return '';
  const link = NOTE_LINK.exec(text)?.[1];
  if (link !== undefined) return link;
  return PRINTED_LIST.test(text)
    ? [...text.matchAll(/'([^']*)'|"([^"]*)"/gu)].map(([, one, two]) => one ?? two).join(', ')
    : text;
}

/** The fields of an object that hold something, as text. */
export function asFields(value: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]: [string, unknown]) => [key, asText(field)] as const)
      .filter(([, text]) => text !== ''),
  );
}
