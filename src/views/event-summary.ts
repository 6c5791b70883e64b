import type { Entry, Event } from '../model.ts';
import { articleAddress, relative } from './addresses.ts';
import { datelinePlace, type CardItem } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { sentencesOf } from './split-sentences.ts';
import { directionOf, fill } from './strings/strings.ts';

/** An event in the words of the report that tells it best. */
export interface Summary {
  readonly text: string;
  /** `report in The Daily Ledger, 17 May 2021`. */
  readonly source: string;
  readonly href: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The first sentence of the lead; null where the lead has no running text. */
export function summarise(catalogue: Catalogue, event: Event, address: string): Summary | null {
  const lead = catalogue.archive.entries.get(event.lead);
  const first = lead === undefined ? undefined : sentencesOf(lead)[0];
  if (lead === undefined || first === undefined) return null;
  const source = sourceOf(catalogue, lead);
  return {
    text: first.text,
    source,
    href: relative(address, articleAddress(lead)),
    language: lead.article.language,
    direction: directionOf(lead.article.language),
  };
}

function sourceOf(catalogue: Catalogue, lead: Entry): string {
  const { strings, day } = catalogue.wording;
  const outlet = catalogue.outletOf.get(lead.article.key)?.name ?? null;
  const values = { outlet: outlet ?? '', day: lead.published === null ? '' : day(lead.published.value) };
  if (outlet === null) return fill(lead.published === null ? strings.summaryReport : strings.summaryReportDay, values);
  return fill(lead.published === null ? strings.summaryFrom : strings.summaryFromDay, values);
}

/** The place the first dateline among the reports names. */
export function chiefPlace(catalogue: Catalogue, event: Event, address: string): CardItem | null {
  for (const key of event.reports) {
    const entry = catalogue.archive.entries.get(key);
    const place = entry === undefined ? null : datelinePlace(catalogue, entry, address);
    if (place !== null) return place;
  }
  return null;
}
