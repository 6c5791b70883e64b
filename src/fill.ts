/**
 * A text of the interface with its `{name}` places filled; an unknown name stays as it is.
 * @example fill('{n} left', { n: '7' }) // '7 left'
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
