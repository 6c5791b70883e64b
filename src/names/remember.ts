/** More than this many answers are not kept, so that a huge archive does not fill the memory. */
const mostKept = 200_000;

/** The same function of a word or name, which keeps its answers: newspapers write few words and names, often. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size > mostKept) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
