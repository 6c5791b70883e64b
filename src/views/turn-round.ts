/** By each key that a list holds, the places of the lists that hold it, in order. */
export function turnRound<Key>(lists: Iterable<Iterable<Key>>): Map<Key, number[]> {
  const places = new Map<Key, number[]>();
  let place = 0;
  for (const list of lists) {
    for (const key of list) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
    place += 1;
  }
  return places;
}
