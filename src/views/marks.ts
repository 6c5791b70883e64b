import { markOf } from '../mark-of.ts';

/** The mark of each thing's face, made once: an article stands on dozens of pages. */
export function marked<Of extends object>(make: (of: Of) => string): (of: Of) => string {
  const known = new Map<Of, string>();
  return (of) => {
    const last = known.get(of);
    if (last !== undefined) return last;
    const mark = markOf(make(of));
    known.set(of, mark);
    return mark;
  };
}

/** A text that cannot run into what follows it. */
export function measured(text: string): string {
  return `${text.length} ${text}`;
}
