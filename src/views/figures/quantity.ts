/** What happened to those counted. */
export const fates = ['killed', 'injured', 'missing', 'arrested', 'displaced', 'rescued', 'abducted'] as const;
/** What the counted people suffered. */
export type FateOfPeople = (typeof fates)[number];

/** A quantity that a sentence gives. */
export interface Quantity {
  /** Quantities of one kind count the same sort of thing: `killed soldier`, `home`, `$`. */
  readonly kind: string;
  /** A fate, `amount`, or the thing counted as written. */
  readonly label: FateOfPeople | 'amount' | { readonly thing: string };
  /** Words between number and thing that narrow it: `new` of `12 new cases`. */
  readonly narrowed: string;
  readonly value: number;
  /** As written, with its currency: `$1.2 million`. */
  readonly written: string;
  /** True for `about 40`, `1.2 million`. */
  readonly rough: boolean;
}

/** Whether two quantities of one kind give different figures: a rounded one does not differ from the exact one. */
export function differ(a: Quantity, b: Quantity): boolean {
  const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value, 1);
  return a.value !== b.value && (apart > rounding || !(isRounded(a) || isRounded(b)));
}

const rounding = 0.06;

function isRounded({ value, rough }: Quantity): boolean {
  return rough || (value >= 100 && value % 10 === 0) || !Number.isInteger(value);
}
