/**
 * Two days as one range. Engines put spaces round the dash, Node thin ones and Chromium plain ones, which look like
 * gaps in a headline: two numbers close up, `16–17 May 2021`, two whole days do not,
 * `31 December 2020 – 1 January 2021`.
 */
export function writeRange(format: Intl.DateTimeFormat, first: Date, last: Date): string {
  return format
    .formatRange(first, last)
    .replace(/^(\P{N}*\p{N}+)[\u2009 ]–[\u2009 ](?=\p{N})/u, '$1–')
    .replace(/\u2009/gu, ' ');
}
