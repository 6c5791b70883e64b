import type { Article, PublicationClaim, Seed } from '../model.ts';
import { deriveHeadline } from './derive-headline.ts';
import type { Draft } from './draft.ts';
import { takeAs } from './draft.ts';
import { detectLanguage, markForeignBlocks } from './detect-language.ts';
import { RECOGNISERS } from './recognisers.ts';
import { settleOutlet } from './settle-outlet.ts';
import { splitPieces } from './split-pieces.ts';

/** The rules that claim a day of publication, most trusted first. */
const TRUST = [
  'date-marker',
  'metadata',
  'header-line',
  'source-line',
  'closing-date',
  'date-line',
  'info-line',
  'byline',
  'tail-line',
  'wire-stamp',
  'file-name',
  'last-line',
];

/** The rules that give the day for want of a better one, best first: they speak only where none of the above does. */
const STAND_INS = ['address-day', 'dateline-day', 'year-or-month', 'updated-line', 'mail-sent', 'record-made'];

/** The rule of figures that could be two days. */
const UNSETTLED = 'two-orders';

/** The claims in order of trust. What only stands in for a claim is none beside one. */
function trusted(claims: readonly PublicationClaim[]): readonly PublicationClaim[] {
  const unsettled = claims.filter(({ rule }) => rule === UNSETTLED).slice(0, 1);
  const outright = claims.filter(({ rule }) => rule !== UNSETTLED && !STAND_INS.includes(rule));
  return outright.length > 0
    ? [...outright.toSorted(byTrust), ...unsettled]
    : [...STAND_INS.flatMap((stand) => claims.filter(({ rule }) => rule === stand)).slice(0, 1), ...unsettled];
}

const byTrust = (a: PublicationClaim, b: PublicationClaim): number => TRUST.indexOf(a.rule) - TRUST.indexOf(b.rule);

function begin(seed: Seed): Draft {
  return {
    seed,
    rest: splitPieces(seed.text),
    blocks: [],
    headline: null,
    standfirst: null,
    byline: null,
    dateline: null,
    outlets: [],
    claims: [],
    address: null,
    language: null,
    fields: seed.fields,
  };
}

/** A seed as an article: the recognisers in order, each taking from the text what it knows. */
export function parseArticle(seed: Seed): Article {
  const read = RECOGNISERS.reduce((draft, recognise) => recognise(draft), begin(seed));
  const draft = takeAs(read, 'paragraph', read.rest);
  const blocks = draft.blocks.toSorted((a, b) => a.start - b.start);
  const language = draft.language ?? detectLanguage(blocks.filter(({ kind }) => kind !== 'boilerplate'));
  return {
    key: seed.key,
    file: seed.file,
    text: seed.text,
    headline:
      draft.headline ??
      deriveHeadline(
        seed,
        blocks.find(({ kind }) => kind === 'paragraph'),
      ),
    standfirst: draft.standfirst,
    byline: draft.byline,
    outlet: settleOutlet(draft),
    dateline: draft.dateline,
    claims: trusted(draft.claims),
    address: draft.address,
    language,
    blocks: markForeignBlocks(blocks, language),
    source: { sha256: seed.sha256, encoding: seed.encoding, raw: seed.raw ?? null },
    otherFields: draft.fields,
  };
}
