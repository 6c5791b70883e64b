import { aboutAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import {
  duplicates,
  howSure,
  notPublished,
  problems,
  rulesUsed,
  whatWasRead,
  type AboutTable,
} from './about-tables.ts';
import type { Page } from './page.ts';
import { makeShell, type Shell } from './shell.ts';
import { fill } from '../fill.ts';

/** How the archive was made and how sure it is. */
export interface AboutView {
  readonly shell: Shell;
  readonly heading: string;
  readonly intro: string;
  /** How what is wrong is put right. */
  readonly corrections: string;
  readonly tables: readonly AboutTable[];
}

const mostRows = 1000;

/** What was read, what became of it, and every rule that inferred something. */
export function makeAboutPage(catalogue: Catalogue): Page {
  const { strings } = catalogue.wording;
  const tables = [
    whatWasRead(catalogue),
    howSure(catalogue),
    rulesUsed(catalogue),
    notPublished(catalogue),
    duplicates(catalogue),
    problems(catalogue),
  ];
  const view: AboutView = {
    shell: makeShell(catalogue, aboutAddress, 'about'),
    heading: strings.about,
    intro: fill(strings.builtBy, { version: catalogue.options.version }),
    corrections: strings.corrections,
    tables: tables.filter(({ rows }) => rows.length > 0).map((table) => bounded(catalogue, table)),
  };
  return { kind: 'about', address: aboutAddress, title: strings.about, view };
}

function bounded({ wording }: Catalogue, table: AboutTable): AboutTable {
  const rest = table.rows.length - mostRows;
  return rest <= 0
    ? table
    : {
        ...table,
        rows: table.rows.slice(0, mostRows),
        more: fill(wording.strings.andMore, { n: wording.number(rest) }),
      };
}
