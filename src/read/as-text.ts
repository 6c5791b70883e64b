/** A metadata value as text: names of people and papers are what is asked for, whatever they are wrapped in. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  if (typeof value === 'object') {
    const named = ['name', 'title', '@value', '$t', '#text', '@id'].flatMap(
      (key) => Object.entries(value).find(([k]) => k === key) ?? [],
    );
    return typeof named[1] === 'string' ? named[1] : JSON.stringify(value);
  }
  return '';
}

/** The fields of an object that hold something, as text. */
export function asFields(value: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]: [string, unknown]) => [key, asText(field)] as const)
      .filter(([, text]) => text !== ''),
  );
}
