const irregular = new Map(
  Object.entries({
    men: 'man',
    children: 'child',
    people: 'people',
    troops: 'troop',
  }),
);

/** A noun in the singular, as far as English spelling tells. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (
    /(?:wo|police|fire|gun|fisher|crafts|service|sales|business|congress|country|lines|spokes|chair|sea|work|trades|states|camera)men$/u.test(
      noun,
    )
  )
    return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(noun)) return noun.slice(0, -2);
  return /[^sui]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

/** Whether a word looks like a noun in the plural. */
export function isPlural(word: string): boolean {
  return irregular.has(word) || singular(word) !== word;
}
