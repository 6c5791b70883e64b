/**
 * Merges lists that are each in order, loading only what it hands out and the head of each list. Of equal
 * ones that of the earlier list comes first.
 *
 * @returns a function that gives the next so many, fewer at the end.
 */
export function mergeSorted<Item>(
  lists: readonly (readonly (() => Promise<Item>)[])[],
  compare: (a: Item, b: Item) => number,
): (count: number) => Promise<Item[]> {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return takeInTurn(only);
  const taken = lists.map(() => 0);
  const heads: (Promise<Item> | undefined)[] = lists.map((list) => list[0]?.());
  return async (count) => {
    const items: Item[] = [];
    while (items.length < count) {
      const waiting = await Promise.all(heads);
      const best = firstOf(waiting, compare);
      const item = waiting[best];
      if (item === undefined) break;
      items.push(item);
      taken[best] = (taken[best] ?? 0) + 1;
      heads[best] = lists[best]?.[taken[best]]?.();
    }
    return items;
  };
}

/** Items of one list, side by side. */
function takeInTurn<Item>(list: readonly (() => Promise<Item>)[]): (count: number) => Promise<Item[]> {
  let taken = 0;
  return (count) => {
    const some = list.slice(taken, taken + Math.max(0, count));
    taken += some.length;
    return Promise.all(some.map((load) => load()));
  };
}

function firstOf<Item>(items: readonly (Item | undefined)[], compare: (a: Item, b: Item) => number): number {
  let best = -1;
  for (const [index, item] of items.entries()) {
    const held = items[best];
    if (item !== undefined && (held === undefined || compare(item, held) < 0)) best = index;
  }
  return best;
}
