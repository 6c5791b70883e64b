/**
 * The words that speak for a concept, by its IPTC name. Two lists, each separated by commas: words that
 * tell the subject on their own (`earthquake`), then words that only support it (`rubble`).
 * Who comes to any accident or crime and speaks of it, where people are taken and where it happened only supports: police,
 * rescuers, a hospital, the motorway, the United Nations, reporters that are told of it.
 * Words stand in their base form (`strike` also reads `strikes`, `striking`), phrases may be of any
 * length, and the longest phrase wins. A word with a capital letter is read only as written (`AIDS`).
 */
export type ConceptWords = Readonly<Record<string, readonly [telling: string, supporting?: string]>>;
