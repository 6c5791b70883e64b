import type { Identity } from '../../model.ts';

/** What goes by just these names, and whether anything else of its kind does. */
export interface Named<T> {
  readonly kind: Identity['kind'];
  readonly names: readonly string[];
  readonly value: T;
  alone: boolean;
}

/** Things by all their names together, in their order. */
export class NamesIndex<T> {
  /** By the first name, which few share. */
  readonly #byFirst = new Map<string, Named<T>[]>();

  add(kind: Identity['kind'], names: readonly string[], value: T): void {
    const near = this.#byFirst.get(names[0] ?? '');
    const same = near === undefined ? undefined : sameOf(near, kind, names);
    if (same !== undefined) same.alone = false;
    else if (near !== undefined) near.push({ kind, names, value, alone: true });
    else this.#byFirst.set(names[0] ?? '', [{ kind, names, value, alone: true }]);
  }

  /** What alone goes by these names. */
  find(kind: Identity['kind'], names: readonly string[]): T | undefined {
    const same = sameOf(this.#byFirst.get(names[0] ?? '') ?? [], kind, names);
    return same?.alone === true ? same.value : undefined;
  }

  /** All that share their names with nothing. */
  *alone(): Generator<Named<T>> {
    for (const near of this.#byFirst.values()) for (const named of near) if (named.alone) yield named;
  }
}

function sameOf<T>(near: readonly Named<T>[], kind: Identity['kind'], names: readonly string[]): Named<T> | undefined {
  return near.find(
    (one) =>
      one.kind === kind && one.names.length === names.length && one.names.every((name, at) => name === names[at]),
  );
}
