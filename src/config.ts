import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { silent, type Progress } from './site/progress.ts';
import type { SiteOptions } from './site/prepare-site.ts';
import { readYaml } from './yaml-source.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

/** What holds where nobody says otherwise. */
export const defaults: SiteOptions = {
  seeds: 'seeds',
  publicFolder: fileURLToPath(new URL('../public', import.meta.url)),
  title: 'News archive',
  language: 'en',
  version,
  progress: silent satisfies Progress,
};

const text = (what: string): z.ZodString =>
  z
    .string({ error: `should be ${what}, in quotation marks` })
    .trim()
    .min(1);

function isKnown(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

/** `seeds/_archive/archive.yaml`: what the archive says of itself. All of it is optional. */
const archiveSchema = z.strictObject(
  {
    title: text('the archive’s name').optional(),
    language: text('a language tag')
      .refine((tag) => isKnown(() => new Intl.Locale(tag)), 'should be a language tag such as en or pt-BR')
      .optional(),
    timeZone: text('a time zone')
      .refine(
        (zone) => isKnown(() => new Intl.DateTimeFormat('en', { timeZone: zone })),
        'should be a time zone such as Asia/Karachi',
      )
      .optional(),
    baseAddress: z
      .url({
        protocol: /^https?$/u,
        error: 'should be the web address the site is put at, such as https://example.org/archive/',
      })
      .optional(),
    contact: z
      .union([z.email(), z.url({ protocol: /^https?$/u })], {
        error: 'should be an e-mail address or a web address, such as archive@example.org',
      })
      .optional(),
  },
  // A wrong key has its own message.
  { error: (issue) => (issue.code === 'invalid_type' ? 'should be keys with values: title: My archive' : undefined) },
);

/** What `archive.yaml` may say. */
export type ArchiveConfig = Partial<Pick<SiteOptions, keyof z.infer<typeof archiveSchema>>>;

/**
 * What `archive.yaml` says; nothing where there is none (`source` is null).
 * @throws Error with file, line, column and what to do, for an unknown key or a value that cannot be.
 */
export function readConfig(source: string | null, file: string): ArchiveConfig {
  const yaml = readYaml(source ?? '', file);
  // An empty file, or one of comments only, says nothing; it is not wrong.
  const found = yaml.value === null ? {} : yaml.check(archiveSchema, []);
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The options of one archive: what it says of itself over what was given. */
export function resolveConfig(given: SiteOptions, source: string | null, file: string): SiteOptions {
  return { ...given, ...readConfig(source, file) };
}
