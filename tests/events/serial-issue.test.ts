import { describe, expect, it } from 'vitest';
import { areTwoIssues, serialIssue } from '../../src/events/serial-issue.ts';
import { readArticle } from '../../src/read-article.ts';

const issueOf = (headline: string) =>
  serialIssue(
    readArticle({
      key: 'a.txt',
      file: 'a.txt',
      text: `${headline}\n\nThe spokesperson opened the briefing with the visit of the president, who will arrive in Halm.\n`,
      markup: 'text',
      fields: {},
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
    }),
  );

describe('two issues of a series', () => {
  it.each([
    ['Weekly briefing by the spokesperson, 5 March 2024', 'Weekly briefing by the spokesperson, 12 March 2024'],
    ['Consumer prices in January 2024', 'Consumer prices in February 2024'],
    ['Situation report No. 12: flood in Orrin', 'Situation report No. 13: flood in Orrin'],
    ['Weather for Monday', 'Weather for Tuesday'],
    ['Monthly report: 23 missing in January', 'Monthly report: 31 missing in February'],
  ])('are %s and %s', (one, other) => {
    expect(areTwoIssues(issueOf(one), issueOf(other))).toBe(true);
  });

  it.each([
    ['12 killed in Orrin flood', '14 killed in Orrin flood'],
    ['12 killed in Orrin flood on Monday', '14 killed in Orrin flood on Monday'],
    ['Prices rise 3.2% in January', 'Prices rise 3.4% in January'],
    ['Weekly briefing by the spokesperson, 5 March 2024', 'Weekly briefing by the spokesperson, 5 March 2024'],
    ['Consumer prices in January 2024', 'Prices fall in February 2024'],
    ['Harbour opens', 'Harbour opens'],
  ])('are not %s and %s', (one, other) => {
    expect(areTwoIssues(issueOf(one), issueOf(other))).toBe(false);
  });
});
