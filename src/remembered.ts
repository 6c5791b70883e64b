/** Answers kept, if not said otherwise: a huge archive does not fill the memory with them. */
const MOST_KEPT = 200_000;

/**
 * The same function, which keeps what it said: for days, words and names, which an archive says again and
 * again, where saying or reading them takes its time.
 *
 * @param most answers kept; few where a question soon comes again or never
 */
export function remembered<Key, Value>(make: (key: Key) => Value, most = MOST_KEPT): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same function of a thing, which keeps what it said for as long as the thing is there. */
export function rememberedWith<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
