/** What the reader asks for. The whole of it is in the page's address and can be shared. */
export interface Choice {
  readonly words: string;
  readonly sort: 'relevance' | 'desc' | 'asc';
  /** Chosen values by filter; an article must have all of them. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const FILTERS = ['person', 'topic', 'year'] as const;

function fromParameters(parameters: URLSearchParams): Choice {
  const sort = parameters.get('sort');
  const chosen = FILTERS.map((name) => [name, parameters.getAll(name).filter((value) => value !== '')] as const);
  return {
    words: (parameters.get('q') ?? '').trim(),
    sort: sort === 'desc' || sort === 'asc' ? sort : 'relevance',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The choice an address carries. */
export function choiceFromAddress(search: string): Choice {
  return fromParameters(new URLSearchParams(search));
}

/** The choice the form holds. */
export function choiceFromForm(form: HTMLFormElement): Choice {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return fromParameters(new URLSearchParams(entries));
}

/** The choice as the query part of an address; empty parts are left out. */
export function choiceToAddress({ words, sort, filters }: Choice): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (sort !== 'relevance') parameters.set('sort', sort);
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  return `?${parameters}`;
}
