import type { Edtf, Inferred, Span } from '../model.ts';
import { type Draft, infer, inferOutside, withTwoOrders } from './draft.ts';
import type { FieldKind } from './field-names.ts';
import { oneLine } from './one-line.ts';
import { isDomain, isPressName } from '../press-names.ts';
import { readDay, readMonthOrYear } from './read-day.ts';
import { readMoment } from './read-moment.ts';
import { readShortDay } from './read-short-day.ts';
import { readSerialDay } from './serial-day.ts';
import { type MeantDay, settleOrder } from './settle-order.ts';

/** A named value; `span` is where it stands in the text, or null where it came beside it. */
export interface NamedValue {
  readonly kind: FieldKind;
  readonly key: string;
  readonly value: string;
  readonly rule: string;
  readonly span: Span | null;
}

/** What the day of a record or mail is claimed by: it only stands in for that of publication. */
const STAND_IN = { madeDay: 'record-made', sentDay: 'mail-sent' } as const;

/** A single full stop that some databases put behind a title, and the word before a writer's name. */
const SURPLUS = {
  headline: /(?<!\.|[\s.]\p{Lu})\.$/u,
  byline: /^by\s+|\s*\|\s*\p{L}[\p{L} ]{2,20}\s?:.*$/giu,
} as const;

/** How databases say that they have nothing to say. */
const NOTHING = /^(?:none|not|no \p{L}+) available\.?$/iu;

/** The outlet's name in a value that may go on with the day: `Source: The Halden Courier, Tuesday, 9 March 2021`. */
export function outletIn(value: string): string {
  const day = readDay(value);
  if (!day) return value;
  return (
    value
      .slice(0, day.start)
      .replace(/(?:[\s,;|.(–—-]|(?<=[,\s])\p{Lu}\p{Ll}+day(?=[,\s])|(?<=\s)(?:vom|dated|du|del)(?=\s))+$/gu, '') ||
    value
  );
}

function applyOutlet(draft: Draft, as: (text: string) => Inferred<string>, value: string): Draft {
  const name = outletIn(value);
  const day = name === value ? null : readDay(value);
  const outlets = [...draft.outlets, as(name)];
  const meant = day && settleOrder(draft, day);
  const claims = meant ? [...draft.claims, { ...as(meant.value), certainty: meant.certainty }] : draft.claims;
  return { ...draft, outlets, claims };
}

/** `The Halden Courier` of `"The Halden Courier" <news@courier.example>`. */
const senderName = (value: string): string =>
  value.replace(/\s*[<[(][^<]*@[^<]*$/u, '').replace(/^["'“]+|["'”]+$/gu, '');

const stated = (value: Edtf | null): MeantDay | null => (value === null ? null : { value, certainty: 'stated' });

/** The day of a value, given as a moment or written. */
function dayIn(draft: Draft, text: string): MeantDay | null {
  const moment = stated(readMoment(text, draft.seed.timeZone));
  const day = moment ? null : (readDay(text) ?? readShortDay(text));
  const serial = readSerialDay(text);
  return (
    moment ?? (day && settleOrder(draft, day)) ?? (serial === null ? null : { value: serial, certainty: 'implied' })
  );
}

/** The draft with a named value read; one that is taken already or cannot be read is kept as another field. */
export function applyField(draft: Draft, field: NamedValue): Draft {
  const { kind, key, value, rule, span } = field;
  const as = (text: string): Inferred<string> =>
    span
      ? infer(draft.seed, text, 'stated', rule, span)
      : inferOutside(draft.seed, text, 'stated', rule, `${key}: ${value}`);
  const kept: Draft = { ...draft, fields: { ...draft.fields, [key]: value } };
  const text = oneLine(value);
  if (text === '' || NOTHING.test(text)) return draft;
  switch (kind) {
    case 'headline':
    case 'standfirst':
    case 'byline':
      // A number is the writer's in the database.
      return draft[kind] === null && /\p{L}/u.test(text)
        ? { ...draft, [kind]: as(kind === 'standfirst' ? text : text.replace(SURPLUS[kind], '')) }
        : kept;
    case 'outlet':
      if (/^https?:\/\//u.test(text)) return draft.address === null ? { ...draft, address: text } : kept;
      return applyOutlet(draft, as, text);
    case 'day': {
      const day = dayIn(draft, text) ?? stated(readMonthOrYear(text));
      if (day !== null) return { ...draft, claims: [...draft.claims, { ...as(day.value), certainty: day.certainty }] };
      const either = readDay(text);
      return either === null ? kept : withTwoOrders(kept, as(either.value));
    }
    case 'madeDay':
    case 'sentDay': {
      const day = dayIn(draft, text);
      return day === null
        ? kept
        : { ...draft, claims: [...draft.claims, { ...as(day.value), certainty: 'guessed', rule: STAND_IN[kind] }] };
    }
    case 'sender': {
      const name = senderName(text);
      return isPressName(name) && !isDomain(name)
        ? { ...kept, outlets: [...draft.outlets, { ...as(name), rule: 'mail-sender' }] }
        : kept;
    }
    case 'address':
      return draft.address === null ? { ...draft, address: text } : kept;
    case 'language':
      return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(text)
        ? { ...draft, language: text.replaceAll('_', '-') }
        : kept;
    case 'place':
      return span ? { ...draft, dateline: { place: text, agency: null, day: null, ...span } } : kept;
    default:
      return kept;
  }
}
