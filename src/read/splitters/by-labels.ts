import { labelsOf } from './label.ts';
import { RULE } from './rule.ts';
import type { Splitter } from './splitter.ts';

/** Parted by rules, each with the same label behind it that opens the text, and another one below. */
export const byLabels: Splitter = (text) => {
  const label = labelsOf(text)?.[0];
  const starts = label === undefined ? [] : [...text.matchAll(RULE)].map(({ index, 0: rule }) => index + rule.length);
  return starts.filter((start) => labelsOf(text.slice(start))?.[0] === label);
};
