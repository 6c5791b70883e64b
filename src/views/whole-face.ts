import { rememberedWith } from '../remembered.ts';
import type { Entry } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { sentencesWithDays } from './chronology.ts';
import { facesOf } from './faces.ts';
import { marked } from './marks.ts';
import { mentionedEvent } from './mentioned-event.ts';

/**
 * A mark of all that the pages of records, topics, outlets and events show of an article, but its topics: more than
 * any one of them shows, so that a basis of thousands of articles is their marks and no more.
 */
export function wholeFace(catalogue: Catalogue, entry: Entry): string {
  return wholeFaceOf(catalogue)(entry);
}

const wholeFaceOf = rememberedWith((catalogue: Catalogue) => marked((entry: Entry) => faceOf(catalogue, entry)));

/** The marks of many articles, in their order. */
export function wholeFaces(catalogue: Catalogue, entries: Iterable<Entry>): string {
  const face = wholeFaceOf(catalogue);
  let faces = '';
  for (const entry of entries) faces += face(entry);
  return faces;
}

function faceOf(catalogue: Catalogue, entry: Entry): string {
  const faces = facesOf(catalogue);
  const event = catalogue.eventById.get(entry.event);
  let face = `${faces.article(entry)} ${faces.told(entry)} ${faces.named(entry)}`;
  if (event !== undefined) face += ` ${faces.event(event)}`;
  for (const told of sentencesWithDays(entry)) {
    const found = mentionedEvent(catalogue, told);
    if (found !== null) face += ` ${told.sentence.start} ${faces.event(found.event)} ${JSON.stringify(found.shared)}`;
  }
  return face;
}
