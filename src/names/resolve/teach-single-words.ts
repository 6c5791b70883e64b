import type { Mention, NameKind } from '../../model.ts';
import { kinds } from '../weigh-forms.ts';
import { takenFor } from './taken-for.ts';

/** In how many articles a single word is surely of each kind. */
export type SureArticles = Record<NameKind, number>;

/** A word needs so many articles, and this share of them, to be of one kind everywhere. */
const settled = { articles: 5, share: 0.85 };

/** A mention surer than this is what its article says. */
const sureEnough = 0.95;

/** Rules that rest on the article itself, against which the rest of the archive says nothing. */
const ownRules = /^(?:part-of-full-name|title-before|role-before|dateline|named-in-article|handle|alias)$/;

/**
 * A word that is one kind all over the archive is that here too, unless this article says otherwise; and one that an
 * outlet of the archive is called by is the outlet: papers are called Dawn as people are.
 */
export function teachSingleWord(mention: Mention, articles: SureArticles, namesOutlet: boolean): Mention {
  if (namesOutlet && mention.kind === 'person' && !ownRules.test(mention.rule))
    return takenFor('organisation', mention, { rule: 'outlet' });
  const best = kinds.reduce((a, b) => (articles[b] > articles[a] ? b : a));
  if (best === mention.kind || mention.score > sureEnough || ownRules.test(mention.rule)) return mention;
  const all = kinds.reduce((sum, kind) => sum + articles[kind], 0);
  const sure = all >= settled.articles && articles[best] >= all * settled.share;
  return sure ? takenFor(best, mention, { rule: 'rest-of-archive' }) : mention;
}
