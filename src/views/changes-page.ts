import type { Change } from '../model.ts';
import { changesAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { identityLink, titleLeft } from './identities.ts';
import { makePage, type Page } from './page.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { fill } from '../fill.ts';
import type { PlainKey } from './strings/strings.ts';

/** One thing that is new, changed or gone. */
export interface ChangeLine {
  readonly kind: string;
  readonly link: Link;
  /** Why it was withdrawn, or which of its values changed; else empty. */
  readonly note: string;
  /** What it became part of, or where the rest of it went. */
  readonly into: readonly Link[];
}

/** What the latest build that changed something did. */
export interface ChangesView {
  readonly shell: Shell;
  readonly heading: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly lines: readonly ChangeLine[];
    readonly more: string;
  }[];
}

const order: readonly { what: Change['what']; name: PlainKey }[] = [
  { what: 'withdrawn', name: 'changesWithdrawn' },
  { what: 'merged', name: 'changesMerged' },
  { what: 'split', name: 'changesSplit' },
  { what: 'changed', name: 'changesChanged' },
  { what: 'new', name: 'changesNew' },
];

const mostLines = 200;

/** The page of what changed; none where no history is kept. */
export function makeChangesPages(catalogue: Catalogue): Page[] {
  const { history } = catalogue.archive;
  if (history === undefined) return [];
  return [
    makePage('changes', changesAddress, catalogue.wording.strings.changes, () =>
      makeChangesView(catalogue, history.changes),
    ),
  ];
}

function makeChangesView(catalogue: Catalogue, changes: readonly Change[]): ChangesView {
  const { strings, number } = catalogue.wording;
  const groups = order.map(({ what, name }) => {
    const all = changes.filter((change) => change.what === what);
    const rest = all.length - mostLines;
    return {
      id: what,
      heading: strings[name],
      lines: all.slice(0, mostLines).map((change) => changeLine(catalogue, change)),
      more: rest > 0 ? fill(strings.andMore, { n: number(rest) }) : '',
    };
  });
  return {
    shell: makeShell(catalogue, changesAddress, 'about'),
    heading: strings.changes,
    intro: changes.length === 0 ? strings.nothingChanged : strings.changesIntro,
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}

const fieldNames = {
  title: 'fieldTitle',
  day: 'fieldDay',
  text: 'fieldText',
  reports: 'fieldReports',
} as const satisfies Record<Change['fields'][number], PlainKey>;

function changeLine(catalogue: Catalogue, change: Change): ChangeLine {
  const { strings } = catalogue.wording;
  return {
    kind: strings[change.kind],
    link: { ...identityLink(catalogue, change, changesAddress), text: titleLeft(catalogue, change) },
    note: change.reason ?? change.fields.map((field) => strings[fieldNames[field]]).join(strings.comma),
    into: change.into.map((ref) => identityLink(catalogue, ref, changesAddress)),
  };
}
