const letters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

/** How many letters of a text run from right to left: those of Arabic, Hebrew and the scripts made of them. */
export function rightToLeftLetters(text: string): number {
  return text.match(letters)?.length ?? 0;
}
