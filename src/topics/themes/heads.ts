/** A noun that makes a subject of what stands before it: the `dispute` of `fishing dispute`. */
export interface Head {
  /** In the singular; one to two words. */
  readonly words: readonly string[];
  /** Heads of one family with the same matter name one subject: `Ruritania question`, `Ruritania issue`. */
  readonly family: string;
  /** The IPTC concept that a theme of this family stands under, by name; null where the articles must tell. */
  readonly under: string | null;
  /** Says too little without a proper name before it: `issue`. */
  readonly vague: boolean;
  /** Says so little that it cannot make or name a subject, only speak of one that others made: `situation`. */
  readonly faint: boolean;
}

/**
 * A family is named by the noun that stands for all its heads in a subject's key. `*` marks a vague head,
 * `~` a faint one. The order is the order of preference among equally frequent names.
 */
const families: readonly { family: string; under: string | null; names: string }[] = [
  {
    family: 'peace process',
    under: 'peace process',
    names:
      'peace process, peace talk, peace deal, peace agreement, peace accord, peace plan, peace treaty, ceasefire, peace~',
  },
  {
    family: 'question',
    under: null,
    names: 'question*, issue*, dispute, conflict, crisis, war, standoff, invasion, problem*, cause*, situation~',
  },
  {
    family: 'nuclear programme',
    under: 'nuclear policy',
    names: 'nuclear deal, nuclear programme, nuclear program, nuclear talk',
  },
  {
    family: 'trade',
    under: 'international trade',
    names: 'trade war, trade deal, trade talk, trade agreement, trade dispute',
  },
  { family: 'revolt', under: 'armed conflict', names: 'insurgency, uprising, rebellion, occupation, blockade, siege' },
  { family: 'treaty', under: 'treaty', names: 'treaty, accord, pact' },
  { family: 'sanctions', under: 'economic sanction', names: 'sanction*' },
  { family: 'election', under: 'election', names: 'election, referendum' },
  { family: 'inquiry', under: null, names: 'inquiry, probe, investigation' },
  { family: 'scandal', under: null, names: 'scandal, case*' },
  { family: 'reform', under: 'government policy', names: 'reform, overhaul, amendment' },
  { family: 'ban', under: null, names: 'ban' },
  { family: 'pandemic', under: 'epidemic and pandemic', names: 'pandemic, epidemic, outbreak' },
  { family: 'shortage', under: null, names: 'shortage' },
  { family: 'corridor', under: 'infrastructure projects', names: 'corridor, pipeline, project*' },
  { family: 'protest', under: 'demonstration', names: 'protest' },
  { family: 'control', under: null, names: 'gun control, arms control, birth control, price control, export control' },
];

/** Every head, in order of preference for naming. */
export const heads: readonly Head[] = families.flatMap(({ family, under, names }) =>
  names.split(', ').map((name) => ({
    words: name.replace(/[*~]/u, '').split(' '),
    family,
    under,
    vague: /[*~]/u.test(name),
    faint: name.endsWith('~'),
  })),
);
