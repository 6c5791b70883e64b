import type { IdentityRef } from '../../model.ts';

/** Values by identity. By kind, then by id: to make one string of both takes longer than to look up twice. */
export class IdentityMap<T> {
  readonly #byKind = new Map<string, Map<string, T>>();

  get({ kind, id }: IdentityRef): T | undefined {
    return this.#byKind.get(kind)?.get(id);
  }

  has({ kind, id }: IdentityRef): boolean {
    return this.#byKind.get(kind)?.has(id) ?? false;
  }

  set({ kind, id }: IdentityRef, value: T): void {
    const known = this.#byKind.get(kind);
    if (known === undefined) this.#byKind.set(kind, new Map([[id, value]]));
    else known.set(id, value);
  }
}
