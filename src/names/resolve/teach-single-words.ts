import type { Mention, NameKind, Reading } from '../../model.ts';
import { kinds } from '../weigh-forms.ts';
import { formKey } from './form-key.ts';

/** In how many articles a single word is surely of each kind. */
interface Count {
  readonly articles: Record<NameKind, number>;
  /** The article that was counted last. */
  last: Reading;
}

export type SingleWords = ReadonlyMap<string, Count>;

/** A word needs so many articles, and this share of them, to be of one kind everywhere. */
const settled = { articles: 5, share: 0.85 };

/** A mention surer than this is what its article says. */
const sureEnough = 0.95;

/** Rules that rest on the article itself, against which the rest of the archive says nothing. */
const ownRules = /^(?:part-of-full-name|title-before|role-before|dateline|named-in-article|handle|alias)$/;

/** What the archive says of single words, from mentions that are surer than not. */
export function countSingleWords(readings: readonly Reading[]): SingleWords {
  const counts = new Map<string, Count>();
  for (const reading of readings)
    for (const { text, kind, score } of reading.mentions) {
      if (score < 0.5 || text.includes(' ')) continue;
      const key = formKey(text);
      const count = counts.get(key);
      if (count?.last === reading) continue;
      const { articles } = count ?? { articles: { person: 0, organisation: 0, place: 0 } };
      articles[kind]++;
      if (count) count.last = reading;
      else counts.set(key, { articles, last: reading });
    }
  return counts;
}

/** A word that is one kind all over the archive is that here too, unless this article says otherwise. */
export function teachSingleWord(mention: Mention, words: SingleWords): Mention {
  const articles = words.get(formKey(mention.text))?.articles;
  if (!articles || ownRules.test(mention.rule) || mention.score > sureEnough) return mention;
  const best = kinds.reduce((a, b) => (articles[b] > articles[a] ? b : a));
  if (best === mention.kind) return mention;
  const all = kinds.reduce((sum, kind) => sum + articles[kind], 0);
  const sure = all >= settled.articles && articles[best] >= all * settled.share;
  return sure ? { ...mention, kind: best, rule: 'rest-of-archive' } : mention;
}
