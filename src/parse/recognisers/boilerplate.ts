import type { Draft } from '../draft.ts';
import { takeAs } from '../draft.ts';
import { isLanguageMenu } from '../language-menu.ts';
import { isPageButton } from '../page-buttons.ts';
import { boilerplateForms } from '../boilerplate/all.ts';
import { isReleaseLine } from '../section-names.ts';

/** No form reads a longer piece. */
const LONGEST = Math.max(...boilerplateForms.map(({ longest }) => longest));

/** So much of the end of a piece is read by a form that stands there. */
const END = 140;

/** Posts point with signs: `👉 Join our channel`. */
const ORNAMENT = /^(?:(?![©®™])\p{Extended_Pictographic}\p{M}?\s*)+(?=\p{L})/u;

/**
 * A paragraph in ROT47 (every printable sign of ASCII 47 places on), `<p>` to `</p>`: how some papers' sites keep what
 * is for subscribers. Its letters are no words to look for names in.
 */
const ENCODED = /^kAm[^]*k\^Am$/u;

/** What the player of many sites (Video.js) says to those who hear a page, copied in one line with all its settings. */
const PLAYER = /^Video Player is loading\.[^]{0,1000}End of dialog window\..{0,40}$/u;

/** Whether a piece is a page's or a scraper's and not the report's. */
export function isBoilerplate(text: string): boolean {
  if (ENCODED.test(text) || PLAYER.test(text)) return true;
  if (text.length > LONGEST) return false;
  const small = text
    .toLowerCase()
    .replace(ORNAMENT, '')
    .replace(/^[•·]\s+/u, '')
    .replace(/i\u0307/gu, 'i');
  const end = small.slice(-END);
  if (isLanguageMenu(small) || isPageButton(small)) return true;
  return boilerplateForms.some(({ pattern, longest, atEnd, mark }) => {
    if (text.length > longest) return false;
    const part = atEnd ? end : small;
    return (mark === undefined || part.includes(mark)) && pattern.test(part);
  });
}

/** The label of a picture, alone on its line: what stands below it belongs to the picture. */
const PICTURE_LABEL = /^(?:image|media|video) (?:caption|source|copyright),?$/iu;

/** So far down a line that says that it is a release tells where its headline is: that is read later. */
const HEAD = 6;

/** What a picture shows, said again before its caption for those who do not see it; a shorter line says less. */
const SHORTEST_ALT = 10;

const isAlt = (text: string, next: string | undefined): boolean =>
  next !== undefined &&
  text.length >= SHORTEST_ALT &&
  next.length > text.length &&
  next.startsWith(text) &&
  isBoilerplate(next);

/** Share lines, pointers to other stories, copyright, image credits: out of the body, kept as boilerplate. */
export function recogniseBoilerplate(draft: Draft): Draft {
  return takeAs(
    draft,
    'boilerplate',
    draft.rest.filter(
      ({ text }, at) =>
        (isBoilerplate(text) && !(at < HEAD && isReleaseLine(text))) ||
        PICTURE_LABEL.test(draft.rest[at - 1]?.text ?? '') ||
        isAlt(text, draft.rest[at + 1]?.text),
    ),
  );
}
