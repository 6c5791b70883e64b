import data from './concepts.json' with { type: 'json' };

/** A subject of IPTC Media Topics. */
export interface Concept {
  /** `medtop:20000153`. */
  readonly id: string;
  readonly name: string;
  readonly broader: string | null;
}

const prefix = 'medtop:';

/** Every live concept by id; names are unique among them. */
export const conceptById: ReadonlyMap<string, Concept> = new Map(
  data.concepts.map(({ code, name, broader }) => {
    const id = prefix + code;
    return [id, { id, name, broader: broader === null ? null : prefix + broader }];
  }),
);

/** The id of a concept by its name, which must be one: the word lists are checked by this. */
export function conceptId(name: string): string {
  const id = idByName.get(name);
  if (id === undefined) throw new Error(`IPTC Media Topics has no concept named "${name}"`);
  return id;
}

const idByName = new Map([...conceptById.values()].map(({ id, name }) => [name, id]));

/** The broader concepts of one, the nearest first. */
export function above(id: string): readonly string[] {
  return aboveById.get(id) ?? [];
}

const aboveById: ReadonlyMap<string, readonly string[]> = new Map(
  [...conceptById.keys()].map((id) => [id, pathUp(id)]),
);

function pathUp(id: string): string[] {
  const broader = conceptById.get(id)!.broader;
  return broader === null ? [] : [broader, ...pathUp(broader)];
}
