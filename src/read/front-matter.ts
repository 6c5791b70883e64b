import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { SeedFields } from '../model.ts';
import { asFields } from './as-text.ts';

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
  yaml: { parse: (text: string): object => asObject(parseYaml(text, { schema: 'failsafe', logLevel: 'error' })) },
  json: { parse: (text: string): object => asObject(JSON.parse(text.trim().startsWith('{') ? text : `{${text}}`)) },
  // Dates of TOML become text at once: as `Date` they would take a time zone.
  toml: {
    parse: (text: string): object =>
      Object.fromEntries(
        Object.entries(parseToml(text)).map(([key, value]) => [
          key,
          value instanceof Date ? value.toISOString() : value,
        ]),
      ),
  },
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
};

/** The fences that open front matter, with what its first line looks like (a rule above a text is none) and with the language between `+++`, which gray-matter does not know by itself. */
const FENCES = [
  { opening: /^---[ \t]*(?:\p{L}+)?[ \t]*\n\s*(?:[\w"'-][^\n:]*:|\{|#|---)/u, closing: '\n---', language: 'yaml' },
  { opening: /^\+\+\+[ \t]*\n\s*(?:[\w"'-][^\n=]*=|\[|#|\+\+\+)/u, closing: '\n+++', language: 'toml' },
] as const;

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/**
 * Reads the front matter of a text, if it opens with any: YAML or `---json` between `---`, TOML between
 * `+++`, or a JSON object at the very top. Values become text as written (a day stays `2021-05-16`; YAML's
 * own date type would bring a time zone in).
 * @throws Error with the parser's message when there is front matter and it cannot be parsed.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { fields: {}, bodyStart: 0 };
  const fence = FENCES.find(({ opening, closing }) => opening.test(text) && text.includes(closing, 3));
  if (fence === undefined) return readBareJson(text) ?? none;
  try {
    const file = matter(text, { engines, language: fence.language, delimiters: fence.closing.slice(1) });
    return { fields: asFields(file.data), bodyStart: file.matter === '' ? 0 : text.length - file.content.length };
  } catch (error) {
    throw new Error(`front matter: ${error instanceof Error ? error.message.trim() : String(error)}`, { cause: error });
  }
}

/** `{ … }` on lines of its own before the text. A text that only begins with a brace is left as it is. */
function readBareJson(text: string): FrontMatter | null {
  const end = text.startsWith('{') ? text.indexOf('\n}\n') : -1;
  if (end < 0) return null;
  try {
    return { fields: asFields(asObject(JSON.parse(text.slice(0, end + 2)))), bodyStart: end + 3 };
  } catch {
    return null;
  }
}
