const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const placed = /\b(?:in|at|near|across|outside)\s+(?:\p{Ll}+\s+){0,2}((?:\p{Lu}[\p{L}’'-]+\s?)+)/gu;

/** Words of the places that a sentence says something happened in: what follows `in`, `at` or `near` with a capital. */
export function placesNamed(sentence: string): ReadonlySet<string> {
  const names = [...sentence.matchAll(placed)].flatMap(([, name]) => name!.trim().split(/\s+/u));
  return new Set(names.map((word) => word.replace(/['’]s?$/u, '')).filter((word) => !calendar.test(word)));
}
