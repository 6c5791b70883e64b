/** A convention of what pages and scrapers leave around a text; `pattern` reads a piece in small letters. */
export interface BoilerplateForm {
  /** A longer piece is not of this form: real paragraphs stay out of it. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** The pattern reads the end of the piece alone: captions close with who took the picture. */
  readonly atEnd?: true;
  /** Without these letters the pattern is not tried: to look for them is cheaper. */
  readonly mark?: string;
}

/**
 * A list of phrases, one a line, each in the letters of a pattern: `accept( all)?` is two.
 *
 * @example phrases`follow us
 *   share (?:this|on)\b.*` // ['follow us', 'share (?:this|on)\\b.*']
 */
export const phrases = (list: TemplateStringsArray): readonly string[] =>
  list.raw[0]!.split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const anyOf = (some: readonly string[]): string => `(?:${some.join('|')})`;

/** Pieces that are one of these phrases, and nothing else but what may stand before and behind. */
export const whole = (longest: number, some: readonly string[], { before = '', behind = '' } = {}): BoilerplateForm =>
  opening(longest, some, { before, behind: `${behind}$` });

/** Pieces that open with one of these phrases, whatever follows. */
export const opening = (
  longest: number,
  some: readonly string[],
  { before = '', behind = '' } = {},
): BoilerplateForm => ({
  longest,
  pattern: new RegExp(`^${before}${anyOf(some)}${behind}`, 'u'),
});

/** Pieces that close with one of these phrases. */
export const closing = (longest: number, some: readonly string[], mark?: string): BoilerplateForm => ({
  longest,
  pattern: new RegExp(`${anyOf(some)}\\.?$`, 'u'),
  atEnd: true,
  ...(mark !== undefined && { mark }),
});

/** Pieces that have one of these phrases anywhere. */
export const holding = (longest: number, some: readonly string[]): BoilerplateForm => ({
  longest,
  pattern: new RegExp(anyOf(some), 'u'),
});
