import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';
import type { SeedFields } from '../model.ts';

/** Front matter and where the text after it begins (an offset in the whole file's text). */
export interface FrontMatter {
  readonly fields: SeedFields;
  readonly bodyStart: number;
}

/** gray-matter runs `---js` front matter as code unless each engine is replaced; these only parse. */
const refuse = {
  parse: (): never => {
    throw new Error('front matter that is code is not read');
  },
};
const engines = {
  yaml: { parse: (text: string): object => asObject(parseYaml(text, { schema: 'failsafe' })) },
  json: { parse: (text: string): object => asObject(JSON.parse(text)) },
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
};

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return JSON.stringify(value);
}

/**
 * Reads the front matter of a text, if it opens with any. Values become text as written (a day stays
 * `2021-05-16`; YAML's own date type would bring a time zone in).
 * @throws Error with the parser's message when there is front matter and it cannot be parsed.
 */
export function readFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---')) return { fields: {}, bodyStart: 0 };
  const file = matter(text, { engines });
  const fields = Object.fromEntries(
    Object.entries(file.data)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => [key, asText(value)]),
  );
  const bodyStart = file.matter === '' ? 0 : text.length - file.content.length;
  return { fields, bodyStart };
}
