import type { IdentityRef } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { oneLine } from './quote-evidence.ts';
import type { Link } from './shell.ts';
import { recordLink } from './record-link.ts';

/** A link to what has, or had, an address of its own; its id where nobody knows its name any more. */
export function identityLink(catalogue: Catalogue, ref: IdentityRef, from: string): Link {
  return { text: nameOf(catalogue, ref) ?? ref.id, href: recordLink(from, ref.kind, ref.id) };
}

/**
 * What something is called that is no more. What an editor withdrew has only its id left for a title, since its words are
 * not to be read any more; and an id is made of them.
 */
export function titleLeft(
  { wording }: Catalogue,
  { id, title }: { readonly id: string; readonly title: string },
): string {
  return title === id ? wording.strings.changesWithdrawn : title;
}

function nameOf(catalogue: Catalogue, { kind, id }: IdentityRef): string | undefined {
  return liveName(catalogue, kind, id) ?? catalogue.titleOnceOf.get(`${kind} ${id}`);
}

function liveName(catalogue: Catalogue, kind: IdentityRef['kind'], id: string): string | undefined {
  if (kind === 'article') {
    const headline = catalogue.entryById.get(id)?.article.headline.value;
    return headline === undefined ? undefined : oneLine(headline);
  }
  if (kind === 'event') return catalogue.eventById.get(id)?.title.value;
  if (kind === 'topic') return catalogue.topicById.get(id)?.label;
  return catalogue.authorityById.get(id)?.name;
}
