/**
 * A function that keeps what it said: for the few thousand days and numbers that a site says again and
 * again, where saying them (`Intl`) or reading them takes its time.
 */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
