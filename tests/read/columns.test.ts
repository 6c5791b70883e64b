import { describe, expect, it } from 'vitest';
import { unweaveColumns } from '../../src/read/columns.ts';

const page = (...lines: readonly string[]): string => lines.join('\n');

describe('columns that stand beside each other', () => {
  it('are set one below the other, a paragraph in each line, and what runs across them keeps its place', () => {
    const text = page(
      'The Halden Courier                         9 March 2021',
      '',
      '             Dredger runs aground',
      '',
      'The dredger Molly ran aground off     The mayor told reporters that the',
      'the harbour mouth on Saturday with    insurers were to be asked for the',
      'eleven men aboard, the harbour        cost of it.',
      'master said.                            The council meets on Thursday.',
      '                                      Its members are to vote on the',
      '"The lamp was out," said its          repair of the lamp, which has',
      'keeper. He told the council of it     been put off three times.',
      'in January, he said to',
    );
    expect(unweaveColumns(text)).toBe(
      page(
        'The Halden Courier                         9 March 2021',
        '',
        '             Dredger runs aground',
        '',
        'The dredger Molly ran aground off the harbour mouth on Saturday with eleven men aboard, the harbour master said.',
        '',
        '"The lamp was out," said its keeper. He told the council of it in January, he said to The mayor told reporters that the insurers were to be asked for the cost of it.',
        '  The council meets on Thursday. Its members are to vote on the repair of the lamp, which has been put off three times.',
      ),
    );
  });

  it('may be three', () => {
    const text = page(
      'The lamp of Halden    lamp, which has         on the new lamp',
      'is to be rebuilt,     been dark since         and on a contract',
      'the council said      the storm of the        for the dredging',
      'on Monday. Its        winter, and two         of the harbour',
      'members went out      ships ran onto          of Halden and of',
      'to look at the        rocks. They vote        the river.',
    );
    expect(unweaveColumns(text)).toBe(
      'The lamp of Halden is to be rebuilt, the council said on Monday. Its members went out to look at the lamp, which has been dark since the storm of the winter, and two ships ran onto rocks. They vote on the new lamp and on a contract for the dredging of the harbour of Halden and of the river.',
    );
  });

  it.each([
    [
      'a table',
      page(
        'District              Turnout',
        'Halden                61.2 per cent',
        'Norvik and isles      58.0 per cent',
        'upper Senn            70.4 per cent',
        'lower Senn            49.9 per cent',
        'Lund                  55.5 per cent',
      ),
    ],
    [
      'who said what',
      page(
        'Karl Weiss, keeper        "The lamp was out in January."',
        'Ilse Brandt, mayor        "The insurers are to be asked."',
        'Jo Lund, harbour master   "All eleven men are well again."',
        'Ana Ruiz, county          "The harbour is not the county\'s."',
        'Tom Vik, owner            "She will be at work again in May."',
        'Eva Holm, insurers        "We have had no letter as yet."',
      ),
    ],
    ['two spaces behind a stop', 'The lamp is out.  It was lit\nin May.  The council of the\ntown met.  It was late.'],
  ])('are none in %s', (_, text) => {
    expect(unweaveColumns(text)).toBe(text);
  });
});
