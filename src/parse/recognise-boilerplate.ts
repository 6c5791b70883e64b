import type { Draft } from './draft.ts';
import { takeAs } from './draft.ts';
import { BOILERPLATE_FORMS, END } from './boilerplate-forms.ts';

/** No form reads a longer piece. */
const LONGEST = Math.max(...BOILERPLATE_FORMS.map(({ longest }) => longest));

/** Whether a piece is a page's or a scraper's and not the report's. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = text.toLowerCase();
  const end = small.slice(-END);
  return BOILERPLATE_FORMS.some(
    ({ pattern, longest, atEnd }) => text.length <= longest && pattern.test(atEnd ? end : small),
  );
}

/** Share lines, pointers to other stories, copyright, image credits: out of the body, kept as boilerplate. */
export function recogniseBoilerplate(draft: Draft): Draft {
  return takeAs(
    draft,
    'boilerplate',
    draft.rest.filter(({ text }) => isBoilerplate(text)),
  );
}
