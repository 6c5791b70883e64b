import { describe, expect, it } from 'vitest';
import { sayErrors, summarise } from '../../src/cli/summarise.ts';
import type { Problem } from '../../src/model.ts';
import { inventArchive } from '../views/invent-archive.ts';

const rejected = Array.from(
  { length: 12 },
  (_, at): Problem => ({
    rule: 'seed-rejected',
    severity: 'warning',
    message: 'Not published.',
    file: `scan-${at}.pdf`,
  }),
);
const decision = { file: '_archive/decisions.yaml', line: 7 } as const;
const gone: Problem = { ...decision, rule: 'decision-target-gone', severity: 'warning', message: 'No such article.' };
const contradiction: Problem = { ...decision, rule: 'decisions-contradict', severity: 'error', message: 'Both.' };
const problems = [...rejected, gone, contradiction];

describe('what a build says at its end', () => {
  it('is first what is wrong with the editor’s decisions, with the line, however many cuttings were rejected', () => {
    const site = {
      archive: { ...inventArchive({ reports: [] }), problems },
      pages: 1,
      written: 1,
      size: 1,
      changes: [],
      damaged: [],
      lost: [],
    };
    const lines = summarise(site, [], 'site').split('\n');
    expect(lines.filter((line) => /^(?:error|warning): /u.test(line)).slice(0, 3)).toEqual([
      'error: _archive/decisions.yaml:7: Both.',
      'warning: _archive/decisions.yaml:7: No such article.',
      'warning: scan-0.pdf: Not published.',
    ]);
    expect(lines).toContain('4 more like these: backfile check lists them all.');
  });

  it('names what the site before had lost, where it had', () => {
    const site = { archive: inventArchive({ reports: [] }), pages: 1, written: 1, size: 1, changes: [], lost: [] };
    const said = summarise({ ...site, damaged: ['articles/a.html', 'articles/b.html'] }, [], 'site');
    expect(said).toContain(
      'warning: articles/a.html and 1 more: not as the last build wrote it, so all pages were made anew.',
    );
    expect(summarise({ ...site, damaged: [], lost: [] }, [], 'site')).not.toContain('warning');
  });

  it('names what of the site before the ledger does not know, where it was lost', () => {
    const site = { archive: inventArchive({ reports: [] }), pages: 1, written: 1, size: 1, changes: [], damaged: [] };
    expect(summarise({ ...site, lost: ['storm-1a2b3c', 'pier-4d5e6f'] }, [], 'site')).toMatch(
      /^warning: articles\/storm-1a2b3c\.html and 1 more: in the site before, .* restore it from a copy/mu,
    );
  });

  it('says how many articles are gone, where some are', () => {
    const gone = {
      kind: 'article',
      id: 'a',
      title: 'A',
      what: 'withdrawn',
      fields: [],
      into: [],
      reason: 'B',
    } as const;
    const site = { archive: inventArchive({ reports: [] }), pages: 1, written: 1, size: 1, damaged: [], lost: [] };
    const changes = [gone, { ...gone, kind: 'event' as const }, { ...gone, what: 'new' as const }];
    expect(summarise({ ...site, changes }, [], 'site')).toMatch(/^gone +1 since the last build: changes\.html/mu);
    expect(summarise({ ...site, changes: [] }, [], 'site')).not.toContain('gone');
  });

  it('is the errors alone where nothing else is wanted', () => {
    expect(sayErrors(problems)).toBe('error: _archive/decisions.yaml:7: Both.\n');
  });
});
