import type { Entry, Event } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import { namedIn, type Card } from './card.ts';
import { compareText, sortDay, type Catalogue } from './catalogue.ts';
import { makeChronology, sentencesWithDays, type ChronologyRow } from './chronology.ts';
import { makeDifferences, type DifferenceView } from './differences.ts';
import { facesOf } from './faces.ts';
import { eventCard } from './event-card.ts';
import { summarise, type Summary } from './event-summary.ts';
import { makeKicker } from './kicker.ts';
import { type NarrowGrouping, narrowGroupings } from './narrow-grouping.ts';
import { makePage, type Page } from './page.ts';
import { markBriefly, markInferred, oneLine, type Marked } from './quote-evidence.ts';
import { roleIn } from './role-in.ts';
import { articleRow, eventRow, titleLanguage, type Row } from './rows.ts';
import { makeShell, shellFace, type Shell } from './shell.ts';
import { reportColumns, type ReportColumn } from './report-columns.ts';
import { neighbours, type Neighbours } from './story-line.ts';
import { wholeFace } from './whole-face.ts';
import { fill } from '../fill.ts';
import { directionOf } from './strings/strings.ts';

/** One happening and how it was reported. */
export interface EventView {
  readonly shell: Shell;
  readonly kicker: readonly Marked[];
  readonly title: Marked;
  /** Of the title. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A few sentences word for word, each with its source. */
  readonly summary: readonly Summary[];
  readonly comparedHeading: string;
  /** Where the reports differ in a figure or day. */
  readonly differences: readonly DifferenceView[];
  readonly columns: readonly ReportColumn[];
  readonly furtherReports: readonly Row[];
  readonly chronology: readonly ChronologyRow[];
  readonly card: Card;
  readonly earlier: Row | null;
  readonly later: Row | null;
}

const mostColumns = 8;
/** Reports whose figures are compared. */
const mostDiffering = 40;

/** One page an event. */
export function* makeEventPages(catalogue: Catalogue): Generator<Page> {
  const linesOf = neighbours(catalogue);
  const narrowOf = narrowGroupings(catalogue);
  for (const event of catalogue.events)
    yield makePage(
      'event',
      recordAddress('event', event.id),
      oneLine(event.title.value),
      () => makeEventView(catalogue, event, linesOf(event), narrowOf(event)),
      () => eventBasis(catalogue, event, linesOf(event), narrowOf(event)),
    );
}

/** All that `makeEventView` shows. */
function eventBasis(
  catalogue: Catalogue,
  event: Event,
  { earlier, later }: Neighbours,
  { others, barely }: NarrowGrouping,
): string[] {
  const faces = facesOf(catalogue);
  const address = recordAddress('event', event.id);
  const entries = reportsOf(catalogue, event);
  const keys = new Set(event.reports);
  return [
    shellFace(makeShell(catalogue, address, 'event')),
    faces.event(event),
    event.reports.join('\t'),
    faces.passages(event.summary),
    ...[event.title, event.day, event.place].map(faces.inferred),
    faces.place(event.place?.value),
    faces.split({ kind: 'event', id: event.id }),
    ...[earlier, later].map((other) => (other === null ? '' : faces.event(other))),
    ...others.map(faces.event),
    barely.map(({ id }) => id).join('\t'),
    ...entries.map((entry) =>
      [
        wholeFace(catalogue, entry),
        faces.topics(entry),
        faces.place(entry.article.dateline?.place),
        String(entry.reprintOf !== null),
      ].join('\t'),
    ),
    // The part a person has in all the reports together is not always the one they have in most.
    ...(entries.length < 2
      ? []
      : namedIn(catalogue, entries, 'person').map(({ authority }) => roleIn(authority, keys))),
  ];
}

function makeEventView(
  catalogue: Catalogue,
  event: Event,
  { earlier, later }: Neighbours,
  narrow: NarrowGrouping,
): EventView {
  const address = recordAddress('event', event.id);
  const entries = reportsOf(catalogue, event);
  const { strings, counted, day } = catalogue.wording;
  const compared = entries.slice(0, mostColumns);
  const card = eventCard(catalogue, event, entries, narrow, address);
  const place = card.fields.find(({ label }) => label === strings.place)?.items[0]?.text ?? null;
  return {
    shell: makeShell(catalogue, address, 'event'),
    kicker: makeKicker(catalogue.wording, [
      strings.event,
      event.day === null ? strings.undatedEvent : markBriefly(event.day, day(event.day.value)),
      place,
    ]),
    title: markInferred(catalogue, event.title, oneLine(event.title.value), address),
    language: titleLanguage(catalogue, event),
    direction: directionOf(titleLanguage(catalogue, event)),
    summary: summarise(catalogue, event, address),
    comparedHeading:
      entries.length > 1
        ? fill(strings.compared, { reports: counted('reports', compared.length) })
        : counted('reports', entries.length),
    differences: makeDifferences(catalogue, entries.slice(0, mostDiffering), address),
    columns: reportColumns(catalogue, compared, address),
    furtherReports: entries.slice(mostColumns, 300).map((entry) => articleRow(catalogue, entry, address)),
    chronology: makeChronology(catalogue, entries.flatMap(sentencesWithDays), event.day?.value ?? null, address),
    card,
    earlier: earlier === null ? null : eventRow(catalogue, earlier, address),
    later: later === null ? null : eventRow(catalogue, later, address),
  };
}

/** By first possible day of publication; the undated last. */
function reportsOf(catalogue: Catalogue, event: Event): Entry[] {
  return event.reports
    .flatMap((key) => catalogue.archive.entries.get(key) ?? [])
    .sort((a, b) => compareText(sortDay(a.published?.value), sortDay(b.published?.value)));
}
