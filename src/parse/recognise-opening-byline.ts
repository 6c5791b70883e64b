import { type Draft, infer, spanOf, take } from './draft.ts';
import { isParagraph } from './is-paragraph.ts';
import { oneLine } from './one-line.ts';
import { NAMES } from './person-names.ts';

/** `By Ana Ruiz` · `Ana Ruiz, Gazette Reporter` */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:By|BY)\\s(?<names>${NAMES})$`, 'u'),
  new RegExp(
    `^(?<names>${NAMES}),\\s(?:\\p{Lu}[\\p{L}’'.]*\\s){0,3}(?:Reporter|Correspondent|Writer|Editor|Bureau Chief)s?$`,
    'u',
  ),
];

const ADDRESS = /^\S+@\S+\.\S+$/u;

/**
 * The byline of a text that lost its headline: its first line, straight above a paragraph or the writer’s address. It
 * would be taken for the headline.
 */
export function recogniseOpeningByline(draft: Draft): Draft {
  if (draft.headline !== null || draft.byline !== null) return draft;
  const [first, second, third] = draft.rest;
  const below = second !== undefined && ADDRESS.test(second.text) ? third : second;
  if (!first || !below || !isParagraph(below.text)) return draft;
  const names = FORMS.map((form) => form.exec(first.text)?.groups?.['names']).find((found) => found !== undefined);
  if (names === undefined) return draft;
  const byline = infer(draft.seed, oneLine(names), 'stated', 'byline', spanOf(first, names));
  return { ...take(draft, first), byline };
}
