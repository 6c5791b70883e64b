import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/decisions/read-decisions.ts';

const FILE = 'cuttings/_archive/decisions.yaml';

function refusal(text: string): string {
  try {
    readDecisions(text, FILE);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was refused';
}

describe('the editor’s file', () => {
  it('may hold every kind of decision, each with its place', () => {
    const decisions = readDecisions(
      `# Corrections of the spring.
- set: floods.txt
  title: Floods cut off valley
  published: 2019-03-04
  outlet: Valley Herald
- same: [ana-lopez, "A. Lopez"]
- not-same:
    - ana-lopez
    - Ana María López
- reject: tuesday-market
- rename: ana-lopez
  to: Ana López
- one-event: [floods.txt, rain.txt]
- not-one-event: [floods.txt, wires.csv#3]
- topic: floods.txt
  add: [flood, "theme:dams"]
  drop: sport
- withdraw: wrong.txt
  reason: The court asked for it.
`,
      FILE,
    );
    expect(decisions.set[0]).toMatchObject({ set: 'floods.txt', published: '2019-03-04', at: { line: 2, column: 3 } });
    expect(decisions.same[0]).toMatchObject({ same: ['ana-lopez', 'A. Lopez'], at: { line: 6, column: 3 } });
    expect(decisions.topic[0]).toMatchObject({ add: ['flood', 'theme:dams'], drop: ['sport'] });
    expect(decisions.withdraw[0]).toMatchObject({ reason: 'The court asked for it.', at: { line: 18, column: 3 } });
    for (const list of Object.values(decisions)) expect(list).toHaveLength(1);
  });

  it('may be missing, empty, or only comments', () => {
    for (const text of [null, '', '# nothing yet\n'])
      expect(Object.values(readDecisions(text, FILE)).flat()).toEqual([]);
  });

  it.each([
    ['- withdraw: a.txt', ':1:3: reason is missing'],
    ['- reject: a\n- set: a.txt\n  titel: B', ':3:3: “titel” is not known here. Did you mean “title”?'],
    ['- reject: a\n- set: a.txt', ':2:3: needs a title, a published or an outlet'],
    ['- set: a.txt\n  published: 2021-02-29', ':2:14: published should be a day of the calendar'],
    ['- set: a.txt\n  published: 3 May', ':2:14: published should be a day of the calendar'],
    ['- same: ana-lopez', ':1:9: same should be a list'],
    ['- same: [ana-lopez]', ':1:9: same should name at least two'],
    ['- same:\n    - ana-lopez\n    - 7', ':3:7: same should be the id of a record'],
    ['- forget: a.txt', ':1:3: this decides nothing: a decision has one of the keys set, same'],
    ['- reject: a\n- just words', ':2:3: a decision is a key with a value'],
    ['reject: a', ':1:1: the decisions should be a list'],
    ['- reject: "a', ':1:13: this is not YAML'],
    ['- reject: a\n<<<<<<< HEAD\n- reject: b\n=======\n>>>>>>> theirs', ':2:1: two versions of this file were merged'],
    ['- reject: a\n  rename: b', ':2:3: “rename” is not known here'],
  ])('says where and what is wrong with %j', (text, message) => {
    expect(refusal(text)).toContain(FILE + message);
  });

  it.each([
    ['- set: a.txt\n  title: Storm: the pier', 'Put a value that holds a colon into quotation marks'],
    ['- set: a.txt\n  title: @pier', 'Put it into quotation marks.'],
    ['- set: a.txt\n title: b', 'Begin lines that belong together in one column'],
    ['- set: a.txt\n\ttitle: b', 'with spaces and no tab'],
    ['- set: a.txt\n  title: b\n  title: c', 'Keep one of them.'],
    ['- reject: a\n---\n- reject: b', 'Take the line of --- out'],
    ['- reject: "a', 'ends with the same one'],
    ['- same: [a, b', 'ends with ]'],
  ])('says what to do about %j', (text, remedy) => {
    expect(refusal(text)).toContain(remedy);
  });

  it('says everything that is wrong at once', () => {
    const lines = refusal('- forget: a.txt\n- reject: b\n- withdraw: c.txt').split('\n');
    expect(lines.map((line) => line.slice(FILE.length, FILE.length + 5))).toEqual([':1:3:', ':3:3:']);
  });

  it.each(['2021', '2021-05', '2021-05-16', '2021-05-16~', '2021-05?', '2021-05-16/2021-05-17'])(
    'takes %s as a day of publication',
    (published) => {
      expect(readDecisions(`- set: a.txt\n  published: ${published}`, FILE).set[0]!.published).toBe(published);
    },
  );
});
