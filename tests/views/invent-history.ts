import type { Archive, History } from '../../src/model.ts';

/** An archive with a past: a record that became part of `into`, an article that was withdrawn, and what changed. */
export function inventHistory(archive: Archive, into: { readonly kind: 'person'; readonly id: string }): Archive {
  const withdrawn = { kind: 'article', id: 'old-news', title: 'Old news', reason: 'The paper asked for it.' } as const;
  const merged = { kind: 'person', id: 'a-former-name', title: 'A Former Name' } as const;
  const history: History = {
    redirects: [{ ...merged, to: into }],
    tombstones: [withdrawn],
    build: 2,
    changes: [
      { ...merged, what: 'merged', fields: [], into: [into], reason: null },
      { ...withdrawn, what: 'withdrawn', fields: [], into: [] },
      ...[...archive.entries.values()].slice(0, 1).map(({ id, article }) => ({
        kind: 'article' as const,
        id,
        what: 'changed' as const,
        title: article.headline.value,
        fields: ['title', 'day'] as const,
        into: [],
        reason: null,
      })),
    ],
    ledger: [],
  };
  return { ...archive, history };
}
