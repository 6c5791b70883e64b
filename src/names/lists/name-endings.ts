/**
 * Endings that family names of one language or another have and few other words: from general knowledge, so that a
 * name in no list is known by its build. Folded.
 */
const endings = [
  // Russian, Ukrainian, Belarusian, Bulgarian, Central Asian
  'ovich|evich|ovna|evna|dov|kov|lov|mov|nov|rov|sov|tov|zov|ova|aev|eev|iev|oev|lev|nev|hev|yev|kev|eva|enko|chuk|shyn|skyi|skiy|skij|skaya|vskis',
  // Polish, Czech, Slovak, Serbian, Croatian, Slovene
  'wski|nski|cki|czyk|czak|owicz|ewicz|ovski|nsky|ovic|evic|vcic|ncic|anek|acek',
  // Baltic, Finnish, Nordic, Dutch, German
  'auskas|aitis|unas|nieks|inen|sson|ssen|ersen|gaard|qvist|strand|stra|huizen|meier|meyer|mann|hauser|bauer',
  // Greek, Romanian, Albanian, Hungarian
  'opoulos|poulou|akis|idis|iadis|oglou|escu|eanu|aj|haly|falvi|ffy',
  // Armenian, Georgian, Turkish, Azerbaijani
  'yan|shvili|adze|idze|oglu|zade|yeva|yev|lioglu',
  // Persian, Pashto, South Asian
  'zadeh|nejad|nezhad|pour|yar|zai|wala|walla|wardena|wardene|singhe|sekara|ratne|nayake|swamy|swami|murthy|rajan|karan|opadhyay|appa',
  // Spanish, Portuguese, Italian, French, Basque
  'guez|ndez|rdez|eira|eiro|elli|etti|ucci|acci|uzzi|inho|etxea|barria|aldi|eaux|ault|ard',
].flatMap((list) => list.split('|'));

const familyEndings: ReadonlySet<string> = new Set(endings);
const lengths: readonly number[] = [...new Set(endings.map(({ length }) => length))];

/** Shorter words end in anything. */
const shortest = 7;

/** Whether a word that is in no list is built like a family name: `Petrushenko`, `Wickremaratne`, `Qorbannejad`. */
export function hasFamilyEnding(key: string): boolean {
  return key.length >= shortest && lengths.some((length) => familyEndings.has(key.slice(-length)));
}
