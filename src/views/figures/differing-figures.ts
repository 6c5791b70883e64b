import type { Entry } from '../../model.ts';
import { sentencesOf, type Sentence } from '../../split-sentences.ts';
import { type About, aboutSentence, akin, alike, apart } from './about-sentence.ts';
import { once } from '../once.ts';
import type { Difference } from './difference.ts';
import { differ, fates, type Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** A figure that a report gives, with what its sentence speaks of. */
interface Figure {
  readonly entry: Entry;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Read when it is first asked for: most figures have no rival. */
  readonly about: () => About;
}

/** News stands at the top: a toll further down is often another's. */
const reach = 10;
const most = 6;
/** Figures further apart than so many times count different things. */
const farthest = 4;
/** Sentences that look back or aside tell of other happenings. */
const ofOthers =
  /^(?:separately|in (?:another|other|an? (?:similar|separate|earlier|previous)))\b|\b(?:(?:in|last) (?:January|February|March|April|May|June|July|August|September|October|November|December)|since|(?:19|20)\d\d|last (?:year|month|week)|this year|so far|previous(?:ly)?|earlier this|years? ago|annual(?:ly)?|(?:every|each|per) (?:year|month|week|day)|decades?)\b/iu;
const readLanguages = /^(?:en|und)\b/u;

/**
 * Where reports of one happening give different figures for the same thing. How many were killed or hurt
 * says by itself what is counted; other figures are compared only between sentences that tell the same.
 * A report that gives another's figure as well does not differ from it.
 */
export function differingFigures(entries: readonly Entry[]): Difference[] {
  const reports = entries.map(figuresOf);
  const kinds = new Set(reports.flatMap((told) => told.map(({ quantity }) => quantity.kind)));
  const found = [...kinds].flatMap((kind) => {
    const ofKind = reports.map((told) => told.filter(({ quantity }) => quantity.kind === kind));
    const differing = ofKind.flatMap((told, at) => {
      const one = told.find((figure) =>
        ofKind.some((other, place) => place !== at && contradicted(figure, told, other)),
      );
      return one === undefined ? [] : [one];
    });
    const told = differing.map(({ entry, sentence, quantity }) => ({
      entry,
      sentence,
      value: quantity.written,
      same: String(quantity.value),
    }));
    return told.length < 2 ? [] : [{ label: differing[0]!.quantity.label, told }];
  });
  return found.toSorted((a, b) => order(a) - order(b)).slice(0, most);
}

/** Whether another report gives another figure for what one says, and neither gives the other's as well. */
function contradicted(figure: Figure, own: readonly Figure[], other: readonly Figure[]): boolean {
  const rival = other.find((candidate) => sameThing(figure, candidate));
  return (
    rival !== undefined &&
    own.every(({ quantity }) => differ(quantity, rival.quantity)) &&
    other.every(({ quantity }) => differ(quantity, figure.quantity))
  );
}

function sameThing(a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (Math.max(one.value, other.value) > farthest * Math.min(one.value, other.value)) return false;
  if (one.narrowed !== '' && other.narrowed !== '' && one.narrowed !== other.narrowed) return false;
  const [here, there] = [a.about(), b.about()];
  if (apart(here.days, there.days) || apart(here.places, there.places)) return false;
  return isFate(one.label) ? akin(here.words, there.words) : alike(here.words, there.words);
}

function figuresOf(entry: Entry): Figure[] {
  if (!readLanguages.test(entry.article.language)) return [];
  return sentencesOf(entry).flatMap((sentence, place) => {
    const quantities = readQuantities(sentence.text).filter(({ label }) => place < reach || !isFate(label));
    if (quantities.length === 0 || ofOthers.test(sentence.text)) return [];
    const about = once(() => aboutSentence(entry, sentence));
    return quantities.map((quantity) => ({ entry, sentence, quantity, about }));
  });
}

function isFate(label: Quantity['label']): boolean {
  return fates.some((fate) => fate === label);
}

/** What befell people first, then what most reports tell. */
function order({ label, told }: Difference): number {
  const fate = fates.findIndex((one) => one === label);
  return fate >= 0 ? fate : 100 - told.length;
}
