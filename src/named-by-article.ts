import type { Archive, Authority, Naming } from './model.ts';
import { rememberedWith } from './remembered.ts';

/** One authority record as one article names it. */
export interface Named {
  readonly authority: Authority;
  /** Its place in the archive's list: numbers are counted and compared faster than records. */
  readonly record: number;
  readonly naming: Naming;
}

/** The records that each article names, by the article's key, in order of appearance in the text. */
export const namedByArticle = rememberedWith(({ authorities }: Archive): ReadonlyMap<string, readonly Named[]> => {
  const named = new Map<string, Named[]>();
  for (const [record, authority] of authorities.entries())
    for (const naming of authority.namings) {
      const list = named.get(naming.article);
      if (list === undefined) named.set(naming.article, [{ authority, record, naming }]);
      else list.push({ authority, record, naming });
    }
  for (const list of named.values()) list.sort((a, b) => firstStart(a) - firstStart(b));
  return named;
});

/** Those of one article in the order of the archive's list, which the public data and the index keep to. */
export function inListOrder(named: readonly Named[] = []): Named[] {
  return named.toSorted((a, b) => a.record - b.record);
}

function firstStart({ naming }: Named): number {
  return naming.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
