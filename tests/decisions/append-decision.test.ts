import { describe, expect, it } from 'vitest';
import { appendDecision } from '../../src/decisions/append-decision.ts';
import { readDecisions } from '../../src/decisions/read-decisions.ts';

const FILE = '_archive/decisions.yaml';

describe('adding a decision', () => {
  it('keeps every comment and all that was written', () => {
    const before = `# Ours since 2020.

- same: [ana-lopez, "A. Lopez"] # she told us
# The court's letter is in the drawer.
- withdraw: wrong.txt
  reason: The court asked for it, in a letter longer than any line that a printer of YAML would leave as it is.
`;
    const after = appendDecision(before, { reject: 'tuesday-market' }, FILE);
    expect(after).toBe(`${before}- reject: tuesday-market\n`);
  });

  it('begins the file where there is none, or only comments', () => {
    for (const before of [null, '', '# nothing yet\n', '[]\n']) {
      const after = appendDecision(before, { 'one-event': ['a.txt', 'b.txt'] }, FILE);
      expect(readDecisions(after, FILE)['one-event'].map((decision) => decision['one-event'])).toEqual([
        ['a.txt', 'b.txt'],
      ]);
    }
    expect(appendDecision('# nothing yet\n', { reject: 'x' }, FILE)).toContain('# nothing yet');
  });

  it('writes text that looks like something else so that it is read as it was', () => {
    for (const reason of ['yes', '12', 'a: b', '# no', '- x', 'it’s “so”', 'null', "l'un\net l'autre"]) {
      const after = appendDecision(null, { withdraw: 'a.txt', reason }, FILE);
      expect(readDecisions(after, FILE).withdraw[0]!.reason).toBe(reason);
    }
  });

  it('adds nothing to a file that is wrong, and nothing wrong to a file', () => {
    expect(() => appendDecision('- forget: a', { reject: 'x' }, FILE)).toThrow(`${FILE}:1:3`);
    expect(() => appendDecision('- reject: a\n', { set: 'x.txt', published: '2021-13-01' }, FILE)).toThrow(
      /^the decision is not written: published should be a day/u,
    );
    expect(() => appendDecision(null, { set: 'x.txt' }, FILE)).toThrow(
      /^the decision is not written: needs a title, a published or an outlet beside it$/u,
    );
  });
});
