import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { decideNames } from '../../src/decisions/decide-names.ts';
import type { Authority, Ledger } from '../../src/model.ts';
import { decide, reading, record, recordOf } from './invent.ts';

const ana = record('ana-lopez', 'Ana López', { a: ['Ana López', 'López'], b: ['Ana López'] });
const short = record('a-lopez', 'A. Lopez', { c: ['A. Lopez'] });
const maria = record('maria-lopez', 'María López', { d: ['María López'] });
const market = record('tuesday-market', 'Tuesday Market', { a: ['Tuesday Market'] });
const all = [ana, short, maria, market];

const decided = (text: string, records: readonly Authority[] = all, ledger: Ledger = []) =>
  decideNames(decide(text), records, [], ledger);
const ids = (records: readonly Authority[]): string[] => records.map(({ id }) => id);

describe('decisions on names', () => {
  it('make several records one, and the first gives id and name', () => {
    const { authorities, problems } = decided('- same: [ana-lopez, A. Lopez]');
    expect(ids(authorities)).toEqual(['ana-lopez', 'maria-lopez', 'tuesday-market']);
    const merged = authorities.find(({ id }) => id === 'ana-lopez')!;
    expect(merged.name).toBe('Ana López');
    expect(merged.namings.map(({ article }) => article)).toEqual(['a', 'b', 'c']);
    expect(merged.variants).toContainEqual({ form: 'A. Lopez', count: 1 });
    expect(problems).toEqual([]);
  });

  it('find records by the addresses of their pages', () => {
    const { authorities, problems } = decided(
      '- same: [https://example.org/people/ana-lopez.html, people/a-lopez.html]',
    );
    expect(ids(authorities)).toEqual(['ana-lopez', 'maria-lopez', 'tuesday-market']);
    expect(problems).toEqual([]);
    expect(decided('- reject: places/ana-lopez.html').problems).toMatchObject([{ rule: 'decision-target-gone' }]);
  });

  it('join transitively, in whatever order they are written', () => {
    const lines = ['- same: [a-lopez, ana-lopez]', '- same: [maria-lopez, a-lopez]', '- rename: a-lopez\n  to: Ana M.'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { minLength: 3 }),
        fc.shuffledSubarray(all, { minLength: 4 }),
        (text, records) => {
          const { authorities } = decided(text.join('\n'), records);
          expect(authorities).toHaveLength(2);
          expect(authorities.flatMap(({ namings }) => namings.map(({ article }) => article)).sort()).toEqual(
            ['a', 'a', 'b', 'c', 'd'].sort(),
          );
        },
      ),
    );
  });

  it('that contradict each other keep apart, and say so with both lines', () => {
    const { authorities, problems } = decided(
      '- not-same: [ana-lopez, maria-lopez]\n- same: [ana-lopez, a-lopez]\n- same: [a-lopez, maria-lopez]',
    );
    expect(ids(authorities)).toEqual(['ana-lopez', 'maria-lopez', 'tuesday-market']);
    expect(problems).toMatchObject([{ rule: 'decisions-contradict', severity: 'error', line: 3 }]);
    expect(problems[0]!.message).toContain('line 1');
  });

  it('settle doubts: neither the same nor kept apart is left in doubt', () => {
    const doubted = [{ ...ana, maybeSame: ['a-lopez', 'maria-lopez'] }, { ...short, maybeSame: ['ana-lopez'] }, maria];
    const { authorities } = decided('- same: [ana-lopez, a-lopez]\n- not-same: [ana-lopez, maria-lopez]', doubted);
    expect(authorities.map(({ maybeSame }) => maybeSame)).toEqual([[], []]);
  });

  it('reject a record, or only one of its forms', () => {
    expect(ids(decided('- reject: tuesday-market').authorities)).not.toContain('tuesday-market');
    expect(ids(decided('- reject: Tuesday Market').authorities)).not.toContain('tuesday-market');
    const left = decided('- reject: López').authorities.find(({ id }) => id === 'ana-lopez')!;
    expect(left.variants.map(({ form }) => form)).toEqual(['Ana López']);
  });

  it('rename a record', () => {
    const { authorities } = decided('- rename: a-lopez\n  to: Alma Lopez');
    expect(authorities.find(({ id }) => id === 'a-lopez')!.name).toBe('Alma Lopez');
  });

  it('that give one record two names are told, and the later holds', () => {
    const twice = decided('- rename: a-lopez\n  to: Alma Lopez\n- rename: A. Lopez\n  to: Alba Lopez');
    expect(twice.authorities.find(({ id }) => id === 'a-lopez')!.name).toBe('Alba Lopez');
    expect(twice.problems).toMatchObject([{ rule: 'decision-overruled', severity: 'warning', line: 1 }]);
    expect(twice.problems[0]!.message).toContain('Line 3');
    const alike =
      '- rename: a-lopez\n  to: Alma Lopez\n- rename: ana-lopez\n  to: Alma Lopez\n- rename: a-lopez\n  to: Alma Lopez';
    expect(decided(alike).problems).toEqual([]);
  });

  it('that rename what another rejects are told', () => {
    const { problems } = decided('- rename: Tuesday Market\n  to: The Market\n- reject: tuesday-market');
    expect(problems).toMatchObject([{ rule: 'decision-overruled', severity: 'warning', line: 1 }]);
    expect(problems[0]!.message).toMatch(/“Tuesday Market”.*line 3/u);
    expect(decided('- rename: ana-lopez\n  to: Ana M. López\n- reject: López').problems).toEqual([]);
  });

  it('about what is gone are warned of, with their line, and the others hold', () => {
    const { authorities, problems } = decided('- reject: nobody\n- same: [ana-lopez, a-lopez, no-one]');
    expect(problems).toMatchObject([
      { rule: 'decision-target-gone', severity: 'warning', line: 2, file: '_archive/decisions.yaml' },
      { rule: 'decision-target-gone', severity: 'warning', line: 1 },
    ]);
    expect(problems.map(({ message }) => message).join()).toMatch(/“no-one”.*“nobody”/u);
    expect(ids(authorities)).not.toContain('a-lopez');
  });

  it('find a record by an id that it had once', () => {
    const ledger: Ledger = [
      { kind: 'person', id: 'alma', title: 'A. Lopez', names: ['A. Lopez'], articles: [], build: 1, what: 'new' },
    ];
    expect(ids(decided('- reject: alma', all, ledger).authorities)).not.toContain('a-lopez');
  });

  it('mean a kind where two kinds share an id', () => {
    const town = record('ana-lopez', 'Ana López', { z: ['Ana López'] }, 'place');
    const { authorities } = decided('- reject: place:ana-lopez', [...all, town]);
    expect(authorities.filter(({ id }) => id === 'ana-lopez').map(({ kind }) => kind)).toEqual(['person']);
  });
});

describe('splitting a record', () => {
  const readings = [
    reading('a', 'Omar Khan met the press. Khan said no.', ['Omar Khan', 'Khan']),
    reading('b', 'Imran Khan met the press. Khan said yes.', ['Imran Khan', 'Khan']),
    reading('c', 'Omar Khan and Imran A. Khan met. Khan left.', ['Omar Khan', 'Imran A. Khan', 'Khan']),
  ];
  const khan = recordOf('omar-khan', ['Omar Khan', 'Khan', 'Imran Khan', 'Imran A. Khan'], readings);
  const split = (text: string) => decideNames(decide(text), [khan], readings, []).authorities;

  it('puts each form where it belongs, lone surnames with the one named before them', () => {
    const [imran, omar] = split('- not-same: [Omar Khan, Imran Khan]');
    expect([imran!.id, omar!.id]).toEqual(['imran-khan', 'omar-khan']);
    expect(imran!.namings.map(({ article, forms }) => [article, forms])).toEqual([
      ['b', ['Imran Khan', 'Khan']],
      ['c', ['Imran A. Khan', 'Khan']],
    ]);
    expect(omar!.namings.map(({ article, forms }) => [article, forms])).toEqual([
      ['a', ['Omar Khan', 'Khan']],
      ['c', ['Omar Khan']],
    ]);
  });

  it('loses no use', () => {
    const spans = (records: readonly Authority[]) =>
      records.flatMap(({ namings }) => namings.flatMap((one) => one.spans));
    expect(spans(split('- not-same: [omar-khan, Imran Khan]'))).toHaveLength(spans([khan]).length);
  });

  it('keeps together what another decision makes one', () => {
    const parts = split('- not-same: [Omar Khan, Imran Khan]\n- same: [Omar Khan, Imran A. Khan]');
    expect(parts.find(({ id }) => id === 'omar-khan')!.variants.map(({ form }) => form)).toContain('Imran A. Khan');
    expect(parts).toHaveLength(2);
  });
});

it('keeps two names one that stand in a record whose other names are parted', () => {
  const readings = [
    reading('a', 'Omar Khan met Imran Khan, Ana Paz and Ana M. Paz.', [
      'Omar Khan',
      'Imran Khan',
      'Ana Paz',
      'Ana M. Paz',
    ]),
  ];
  const all = recordOf('all', ['Omar Khan', 'Imran Khan', 'Ana Paz', 'Ana M. Paz'], readings);
  const { authorities } = decideNames(
    decide('- same: [Imran Khan, Omar Khan]\n- not-same: [Ana Paz, Ana M. Paz]'),
    [all],
    readings,
    [],
  );
  const formsOf = authorities.map(({ variants }) => variants.map(({ form }) => form));
  expect(formsOf).toHaveLength(2);
  expect(formsOf.filter((forms) => forms.includes('Omar Khan') && forms.includes('Imran Khan'))).toHaveLength(1);
});

it('keeps whole a name that is made one with another record, where its own record is parted by other names', () => {
  const readings = [
    reading('a', 'Omar Khan met Ana Paz. Khan spoke.', ['Omar Khan', 'Ana Paz', 'Khan']),
    reading('b', 'Paz and Omar Khan left.', ['Omar Khan', 'Paz']),
  ];
  const records = [recordOf('omar', ['Omar Khan', 'Ana Paz', 'Paz'], readings), recordOf('khan', ['Khan'], readings)];
  const { authorities } = decideNames(
    decide('- not-same: [Ana Paz, Paz]\n- same: [Khan, Omar Khan]'),
    records,
    readings,
    [],
  );
  const holding = (form: string) => authorities.filter(({ variants }) => variants.some((one) => one.form === form));
  expect(holding('Omar Khan')).toHaveLength(1);
  expect(holding('Khan')).toEqual(holding('Omar Khan'));
});

it('decisions on names always win, and no use is lost or doubled', () => {
  const texts = [
    'Omar Khan met Ana Paz. Khan spoke.',
    'Imran Khan spoke. Paz and Omar Khan left.',
    'Ana M. Paz wrote.',
  ];
  const forms = ['Omar Khan', 'Imran Khan', 'Ana Paz', 'Ana M. Paz', 'Khan', 'Paz'];
  const readings = texts.map((text, index) => reading(`r${index}`, text, forms));
  const uses = readings.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const line = fc.tuple(
    fc.constantFrom('same', 'not-same'),
    fc.uniqueArray(fc.constantFrom(...forms), { minLength: 2, maxLength: 3 }),
  );
  const homes = fc.array(fc.nat(2), { minLength: forms.length, maxLength: forms.length });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), homes, (lines, places) => {
      const records = [...new Set(places)].map((place) => {
        const [first, ...others] = forms.filter((_, index) => places[index] === place);
        return recordOf(`record-${place}`, [first!, ...others], readings);
      });
      const text = lines.map(([kind, members]) => `- ${kind}: [${members.join(', ')}]`).join('\n');
      const { authorities, problems } = decideNames(decide(text), records, readings, []);
      const spans = authorities.flatMap(({ namings }) =>
        namings.flatMap(({ article, spans: own }) => own.map(({ start }) => `${article} ${start}`)),
      );
      expect(spans).toHaveLength(uses);
      expect(new Set(spans).size).toBe(uses);
      expect(new Set(ids(authorities)).size).toBe(authorities.length);
      const homeOf = (form: string) => authorities.find(({ variants }) => variants.some((one) => one.form === form));
      for (const [kind, members] of lines) {
        const found = new Set(members.map(homeOf));
        if (kind === 'not-same') expect(found.size).toBe(members.length);
        else if (problems.length === 0) expect(found.size).toBe(1);
      }
    }),
  );
});
