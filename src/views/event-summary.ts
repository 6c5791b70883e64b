import type { Entry, Event } from '../model.ts';
import { datelinePlace, type CardItem } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { markInferred, oneLine } from './quote-evidence.ts';
import { fill } from '../fill.ts';
import { recordLink } from './record-link.ts';
import { directionOf } from './strings/strings.ts';

/** A sentence that tells an event in the words of one of its reports. */
export interface Summary {
  readonly text: string;
  /** `report in The Daily Ledger, 17 May 2021`. */
  readonly source: string;
  readonly href: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The sentences of an event's summary, each with the report it stands in. */
export function summarise(catalogue: Catalogue, event: Event, address: string): Summary[] {
  return event.summary.flatMap(({ article: key, quote }) => {
    const report = catalogue.archive.entries.get(key);
    if (report === undefined) return [];
    const { language } = report.article;
    return [
      {
        text: oneLine(quote),
        source: sourceOf(catalogue, report),
        href: recordLink(address, 'article', report.id),
        language,
        direction: directionOf(language),
      },
    ];
  });
}

function sourceOf(catalogue: Catalogue, lead: Entry): string {
  const { strings, day } = catalogue.wording;
  const outlet = catalogue.outletOf.get(lead.article.key)?.name ?? null;
  const values = { outlet: outlet ?? '', day: lead.published === null ? '' : day(lead.published.value) };
  if (outlet === null) return fill(lead.published === null ? strings.summaryReport : strings.summaryReportDay, values);
  return fill(lead.published === null ? strings.summaryFrom : strings.summaryFromDay, values);
}

/** Where an event happened; where that was not inferred, the place the first dateline among the reports names. */
export function chiefPlace(catalogue: Catalogue, event: Event, address: string): CardItem | null {
  if (event.place !== undefined && event.place !== null) {
    // No link: it opens to show what it rests on; its record stands among the places that the reports name.
    const name = catalogue.placeByForm.get(event.place.value.toLowerCase())?.name ?? event.place.value;
    return { text: markInferred(catalogue, event.place, name, address), href: null, note: '' };
  }
  for (const key of event.reports) {
    const entry = catalogue.archive.entries.get(key);
    const place = entry === undefined ? null : datelinePlace(catalogue, entry, address);
    if (place !== null) return place;
  }
  return null;
}
