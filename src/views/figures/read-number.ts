const words = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const scales = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    lakh: 1e5,
    million: 1e6,
    mn: 1e6,
    mil: 1e6,
    m: 1e6,
    crore: 1e7,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  }),
);
const roughly =
  /\b(?:about|around|some|nearly|almost|approximately|roughly|over|under|more than|less than|fewer than|up to|an estimated)\s*\S?$/iu;

/**
 * The value of a number in figures or words.
 *
 * @param before what stands before it in its sentence
 */
export function readNumber(text: string, before: string): { value: number; rough: boolean } {
  const parts = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+/gu) ?? [];
  let value = 0;
  let scaled = false;
  for (const part of parts) {
    const scale = scales.get(part);
    if (scale !== undefined) {
      value *= scale;
      scaled = true;
    } else value += words.get(part) ?? Number(part.replaceAll(',', ''));
  }
  return { value, rough: scaled || roughly.test(before) };
}
