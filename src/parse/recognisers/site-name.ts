import type { Draft } from '../draft.ts';
import { infer, inferOutside } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import { isPressName } from '../../press-names.ts';

/** Pieces above the text among which the headline is said again. */
const FROM_TOP = 4;

const TRAILING = /^(?<headline>[^\s|].{11,}?)\s+(?:[|•·»]|[-–—]{1,2})\s+(?<site>[^|•·»–—]{2,50})$/u;

const LEADING = /^(?<site>[^|:»–—]{2,50}?)\s*(?:[|:»]|\s[–—-])\s+(?<headline>.{12,})$/u;

/** The name stands before the headline only where the headline stands by itself above the text, too. */
function leading(draft: Draft, title: string): Readonly<Record<string, string>> | undefined {
  const groups = LEADING.exec(title)?.groups;
  return draft.rest.slice(0, FROM_TOP).some(({ text }) => oneLine(text) === groups?.['headline']) ? groups : undefined;
}

/** A headline that ends in the site's name: `Storm kills three | The Gazette`, `Storm kills three - Gazette.com`; or opens with it. */
export function recogniseSiteName(draft: Draft): Draft {
  const { headline, seed } = draft;
  const [evidence] = headline?.evidence ?? [];
  if (!headline || !evidence) return draft;
  const groups = TRAILING.exec(headline.value)?.groups ?? leading(draft, headline.value);
  const site = groups?.['site'] ?? '';
  const bar = /[|•·»]\s+[^|•·»–—]{2,50}$/u.test(headline.value);
  if (!groups || !(isPressName(site) || (bar && /^\p{Lu}/u.test(site) && site.split(' ').length <= 3))) return draft;
  const at = evidence.quote.lastIndexOf(site);
  const start = evidence.start + at;
  const outlet =
    evidence.start === evidence.end || at < 0
      ? inferOutside(seed, site, 'stated', 'site-name-in-headline', evidence.quote)
      : infer(seed, site, 'stated', 'site-name-in-headline', { start, end: start + site.length });
  return {
    ...draft,
    headline: { ...headline, value: (groups['headline'] ?? headline.value).replace(/\s*\|.*$/u, '') },
    outlets: [...draft.outlets, outlet],
  };
}
