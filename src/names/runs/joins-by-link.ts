import { isSureGiven } from './piece.ts';
import { isPlace } from '../words/gazetteer.ts';
import type { Token } from '../words/token.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Heads that take `of`: University of …, Ministry for …, Secretary of …, Gulf of …. */
const takesOf =
  WordClass.organisationHead | WordClass.placeHead | WordClass.office | WordClass.thingHead | WordClass.honorific;

/** Bodies whose names are whole: what they do something `for` or `on` is another name. */
const whole = /^(?:senate|congress|parliament|cabinet|house|union|government|police)$/;

/** A small word over which a run may go on. */
type Link = (word: Token, before: Token, after: Token | undefined, inside: boolean) => boolean;

/** `inside` tells that the run already went over an `of`, `for` or `on`. */
const links: readonly Link[] = [
  // `Ministry of Finance`, `Commission for Women`, `Council on Trade`
  (word, before, after) =>
    is(before, takesOf) &&
    (word.key === 'of' || (/^(?:for|on)$/.test(word.key) && !whole.test(before.key) && !(after && isSureGiven(after)))),
  // `Bundesamt für Verfassungsschutz`, `Raad voor de Rechtspraak`
  (word, before) => /^(?:fur|voor)$/.test(word.key) && is(before, WordClass.organisationLead),
  // `Bund der Steuerzahler`, `Partei der Arbeit`
  (word, before) => word.key === 'der' && /(?:bund|verband|verein|partei|rat|kammer)$/.test(before.key),
  // `Dar es Salaam`, `Frankfurt am Main`
  (word, before, after) => word.key.length < 5 && isPlace(`${before.key} ${word.key} ${after?.key}`),
  // `Republic of Chad`, `Joint Chiefs of Staff`
  (word, before) =>
    word.key === 'of' &&
    /^(?:republic|kingdom|states|sultanate|horn|commonwealth|chiefs|prevention|protection|freedom|code)$/.test(
      before.key,
    ),
  // `Department of Inspection for Factories`
  (word, before, _after, inside) => inside && word.key === 'for' && is(before, WordClass.word),
  // `Ministry of Information and Broadcasting`
  (word, before, after, inside) =>
    inside &&
    /^(?:and|of)$/.test(word.key) &&
    is(before, WordClass.word) &&
    is(after, WordClass.word | WordClass.department) &&
    // `Chancellor of the Exchequer Ada Frost and Bank of England …`: another name begins.
    !(word.key === 'and' && is(after, WordClass.organisationHead)),
];

/** Whether a run goes on over this small word: `Ministry | of Finance`. `inside` as for the links. */
export const joinsByLink: Link = (word, before, after, inside) =>
  links.some((link) => link(word, before, after, inside));
