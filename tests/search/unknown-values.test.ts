import { describe, expect, it } from 'vitest';
import { type Facets, facetsTable, type NameRow, namesTable, wordsTable } from '../../src/search/lookup.ts';
import { openTables } from '../../src/search/tables.ts';
import { unknownValues } from '../../src/search/unknown-values.ts';

const facets: Facets = { months: [], values: { outlet: [['Harbour Post', 3]], certainty: [['stated', 2]] } };
const rows: NameRow[] = [
  { k: 'person', n: 'Ada Quillfeld', u: 'people/ada.html', c: 2, v: ['Quillfeld'] },
  { k: 'place', n: 'Quill Bay', u: 'places/quill-bay.html', c: 1 },
];
const made = new Map<string, unknown>([
  [facetsTable, facets],
  [namesTable(['q', 'u']), { rows, whole: true }],
  [wordsTable('q'), ['quillfeld', 'quill']],
]);
const tables = openTables(async (name) => made.get(name));

describe('values that no article has', () => {
  it('are told with those of the same letters', async () => {
    expect(await unknownValues({ outlet: ['harbour post'] }, tables)).toEqual([
      { filter: 'outlet', value: 'harbour post', near: ['Harbour Post'] },
    ]);
  });

  it('are told with all there are, where these are few', async () => {
    expect(await unknownValues({ certainty: ['sure'] }, tables)).toEqual([
      { filter: 'certainty', value: 'sure', near: ['stated'] },
    ]);
  });

  it('are told with records of their kind that are also written so, or nearly', async () => {
    for (const value of ['quillfeld', 'quilfeld'])
      expect(await unknownValues({ person: [value] }, tables)).toEqual([
        { filter: 'person', value, near: ['Ada Quillfeld'] },
      ]);
  });

  it('stand alone where nothing is near', async () => {
    expect(await unknownValues({ person: ['Nobody'] }, tables)).toEqual([
      { filter: 'person', value: 'Nobody', near: [] },
    ]);
  });

  it('are not those that the archive has', async () => {
    const chosen = { outlet: ['Harbour Post'], person: ['Ada Quillfeld'], place: ['Quill Bay'], certainty: ['stated'] };
    expect(await unknownValues(chosen, tables)).toEqual([]);
    expect(await unknownValues({}, tables)).toEqual([]);
  });
});
