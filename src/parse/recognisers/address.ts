import { type Draft, inferOutside, takeAs } from '../draft.ts';
import { readDay } from '../read-day.ts';

const FROM_TOP = 6;
const FROM_END = 3;

/** An address alone on its line, with the page number that a browser prints beside; that of a post is quoted in a report. */
const ADDRESS =
  /^<?(?<address>https?:\/\/(?!(?:www\.|m\.|pic\.)?(?:x|twitter|facebook|instagram|youtube|tiktok)\.com\/|youtu\.be\/|t\.(?:me|co)\/)[^\s<>]+)>?(?:\s+\d+\s*\/\s*\d+)?$/iu;

/** The address of the original on a line of its own near either end of the text. */
export function recogniseAddress(draft: Draft): Draft {
  const { rest } = draft;
  const found = rest.find(({ text }, at) => (at < FROM_TOP || at >= rest.length - FROM_END) && ADDRESS.test(text));
  if (!found) return draft;
  const address = draft.address ?? ADDRESS.exec(found.text)?.groups?.['address'] ?? null;
  return { ...takeAs(draft, 'boilerplate', [found]), address };
}

/** `/2021/03/09/`, `/2021-03-09-`: the day that news sites put into the addresses of their articles. */
const DAY = /\/(?<day>(?:19|20)\d\d(?<mark>[/-])\d{1,2}\k<mark>\d{1,2})(?=[/_-]|$)/u;

/** The day in the address of the original. */
export function recogniseAddressDay(draft: Draft): Draft {
  const day = readDay(DAY.exec(draft.address ?? '')?.groups?.['day'] ?? '');
  if (day === null || draft.address === null) return draft;
  const claim = inferOutside(draft.seed, day.value, 'implied', 'address-day', draft.address);
  return { ...draft, claims: [...draft.claims, claim] };
}
